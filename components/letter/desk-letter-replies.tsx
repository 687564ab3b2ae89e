import { DateNotes } from '@/components/reply/date-notes';
import { ReplySheet } from '@/components/reply/reply-sheet';
import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { replyKind } from '@/lib/reply/kinds';
import { dateNotes } from '@/lib/timeline/date-notes';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** What came back, the newest first, each to be read differently by whoever disagrees. */
export function DeskLetterReplies({ w, law, letter }: { w: Words; law: LawInForce; letter: LetterView }) {
  const findings = dateNotes(law, letter);
  if (letter.replies.length === 0) return <Empty why={w.t('desk.letter.noReplies')} />;
  return (
    <ol className="stack">
      {[...letter.replies].reverse().map((reply) => (
        <li key={reply.id} id={`reply-${reply.id}`} className="stack">
          <p className="row muted">
            <Day w={w} day={reply.receivedOn} />
            {reply.forwardedTo && <span>→ {w.pick(reply.forwardedTo)}</span>}
            {reply.enteredFor && <span>{w.t('desk.letter.enteredFor')}</span>}
            <a href={`/${w.locale}/desk/replies/${reply.id}`}>
              {w.t(replyKind(reply.kind).effect === 'none' ? 'desk.letter.classify' : 'desk.letter.readings')}
            </a>
          </p>
          <ReplySheet w={w} reply={reply} letter={letter} />
          <DateNotes w={w} findings={findings.filter(({ replyId }) => replyId === reply.id)} />
        </li>
      ))}
    </ol>
  );
}
