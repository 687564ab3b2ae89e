// @ts-check
// Next and libraries print errors whose messages quote what was typed. In production a line says that
// something failed, of what class and where in our build; never the message.

/** @param {unknown[]} args */
function told(args) {
  const error = /** @type {{ name?: unknown, code?: unknown, digest?: unknown, stack?: unknown } | undefined} */ (
    args.find((each) => each instanceof Error || (typeof each === 'object' && each !== null && 'stack' in each))
  );
  const at = String(error?.stack ?? '')
    .split('\n')
    .find((line) => /^\s+at /.test(line));
  return {
    error: String(error?.name ?? 'message').slice(0, 60),
    code: String(error?.code ?? '').slice(0, 20),
    digest: String(error?.digest ?? '').slice(0, 40),
    at: at?.trim().slice(0, 200),
  };
}

export function quietConsole() {
  if (process.env.NODE_ENV !== 'production') return;
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    console[level] = (...args) => {
      process.stderr.write(`${JSON.stringify({ level: level === 'error' ? 50 : 40, time: Date.now(), where: 'server', ...told(args) })}\n`);
    };
  }
  // A deprecation is for whoever builds this, not for whoever runs it.
  process.removeAllListeners('warning');
}
