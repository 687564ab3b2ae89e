import { standingOf } from '@/lib/letter/hop-row';
import { cameBack } from '@/lib/letter/stay-way';
import { replyKind } from './kinds';

/** What a letter's repeated columns depend on: its stays with their days, and its replies. */
export type CountedStay = Parameters<typeof standingOf>[0] & {
  id: string;
  officialId: string;
  fromHopId: string | null;
  extended: boolean;
};
export type FiledReply = { kind: string; hopId: string; receivedOn: Date };

/**
 * The columns of a letter's row that follow from its hops (in their order) and replies.
 * Waiting is about the body the letter is at now: an answer stops the clock it answers and no other.
 */
export function letterColumns(hops: readonly CountedStay[], replies: readonly FiledReply[]) {
  const at = hops.at(-1);
  if (!at) throw new Error('A letter without a hop cannot be brought up to date.');
  const answers = replies.map((reply) => ({ ...reply, is: replyKind(reply.kind) })).filter(({ is }) => is.answers);
  const here = answers.filter(({ hopId }) => hopId === at.id).map(({ receivedOn }) => receivedOn);
  const best = answers.map(({ is }) => is).sort((a, b) => b.weight - a.weight)[0];
  return {
    atId: at.officialId,
    ...standingOf(at),
    answeredOn: here.sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
    answerKind: best?.code ?? null,
    hopCount: hops.length,
    looped: hops.some((hop) => cameBack(hops, hop)),
    extended: at.extended,
  };
}
