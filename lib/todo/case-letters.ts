import { replyKind } from '@/lib/reply/kinds';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { TodoLetter } from './rules';

/** A timeline's letters as the list of things to do takes them, so that a case's page asks nothing more. */
export function caseLetters(letters: readonly LetterView[]): TodoLetter[] {
  const there = letters.filter(({ state }) => state !== 'withdrawn');
  const parents = new Set(there.map(({ parentId }) => parentId));
  return there.map(({ id, state, standing, answeredOn, hops, replies, points }) => {
    const hop = hops.at(-1);
    const read = new Set(points.flatMap(({ readings }) => readings.map(({ replyId }) => replyId)));
    const unread = replies.find((reply) => replyKind(reply.kind).answers && !read.has(reply.id));
    return {
      id,
      state,
      answeredOn,
      clock: hop?.clock ?? 'none',
      registeredOn: hop?.registeredOn ?? null,
      registerSafeOn: hop?.registerSafeOn ?? null,
      answerByOn: hop?.answerByOn ?? null,
      answerSafeOn: hop?.answerSafeOn ?? null,
      extended: standing === 'extended',
      followed: parents.has(id),
      unread: points.length > 0 ? (unread?.id ?? null) : null,
    };
  });
}
