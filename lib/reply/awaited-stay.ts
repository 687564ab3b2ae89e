import { replyKind } from './kinds';

/**
 * The stay for whose papers a letter waits, where it waits for any: the last that asked. An earlier stay that
 * asks when the letter has been passed on stops no clock but its own, so this is the one that made it wait.
 */
export function awaitedStay<S extends { id: string }>(
  stays: readonly S[],
  replies: readonly { hopId: string; kind: string }[],
): S | undefined {
  const asked = new Set(replies.filter(({ kind }) => replyKind(kind).effect === 'pauses').map(({ hopId }) => hopId));
  return stays.findLast(({ id }) => asked.has(id)) ?? stays.at(-1);
}
