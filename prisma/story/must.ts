import type { Result } from '@/lib/form/result';

/** The story does nothing a room refuses: a refusal here is a mistake in the plan. */
export function must<T extends object>(result: Result<T>): { ok: true } & T {
  if (result.ok) return result;
  throw new Error(`The story was refused: ${result.reason}${result.field ? ` (${result.field})` : ''}.`);
}

/** Does `work` for each, a few at a time: the order within one item is its own business. */
export async function inParallel<I, O>(most: number, items: readonly I[], work: (item: I) => Promise<O>): Promise<O[]> {
  const done: O[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [at, item] of waiting) done[at] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return done;
}
