import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { type ClockName, explain } from '@/lib/letter/explain';
import type { Explanation } from '@/lib/letter/explanation';
import { countedReply } from '@/lib/reply/counted-reply';
import { replyKind } from '@/lib/reply/kinds';
import { sentSince } from '@/lib/reply/paper-day';
import type { HopView, LetterView } from './letter-view';

/** A clock of a stay with what moved it: the replies that extended or paused it are on file with the letter. */
export function explainHop(law: LawInForce, letter: LetterView, hop: HopView, clock: ClockName): Explanation | null {
  const own = letter.replies.filter(({ hopId }) => hopId === hop.id);
  const said = countedReply('extends', own, hop.id, sentSince(letter));
  const notice = said && {
    replyId: said.id,
    noticeOn: said.datedOn ?? said.receivedOn,
    number: said.number,
    namedOn: said.extendedToOn,
  };
  const papersAskedOn = own.filter(({ kind }) => replyKind(kind).effect === 'pauses').map(({ receivedOn }) => receivedOn);
  return explain(law, letter, hop, clock, { notice: notice ?? null, papersAskedOn });
}
