import 'server-only';
import pino from 'pino';

const log = pino({ level: process.env.HOMEWARD_LOG_LEVEL || 'info', base: null });

/**
 * Notes that something of ours failed. Only the error's class, its code and where it was thrown in our
 * own files: messages of a database or a parser quote what was typed, and nothing of anybody's may
 * stand in a log.
 */
export function logTrouble(where: string, error: unknown): void {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
  const at = stack
    ?.split('\n')
    .find((frame) => /^\s+at /.test(frame))
    ?.trim();
  log.error(
    { where, error: String(name ?? typeof error).slice(0, 60), code: String(code ?? '').slice(0, 20), at: at?.slice(0, 200) },
    'trouble',
  );
}
