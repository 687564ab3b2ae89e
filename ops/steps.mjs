// @ts-check
// What the launcher prints: one line for each step, with the seconds it took.

/** A fault to be shown as its plain text, without a stack. */
export class Fault extends Error {}

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a step. A step that finds nothing to do returns false, and nothing is printed.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<Awaited<T>>}
 */
export async function step(name, work) {
  const since = performance.now();
  const result = await work();
  if (result !== false) say(`${name.padEnd(28)} ${seconds(since)}`);
  return result;
}
