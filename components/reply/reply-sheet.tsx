import { Details } from '@/components/ui/details';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { replyKind } from '@/lib/reply/kinds';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** A reply as the letter it is: its own number and day, the one it answers, its text. */
export function ReplySheet({ w, reply, letter }: { w: Words; reply: ReplyView; letter: LetterView }) {
  const hop = letter.hops.find(({ id }) => id === reply.hopId);
  const kind = replyKind(reply.kind);
  if (kind.effect === 'registers') return <NumberLine w={w} reply={reply} />;
  if (!reply.text && !reply.number && !reply.officialClass) return <Tag tone={kind.tone}>{w.pick(kind.name)}</Tag>;
  return (
    <>
      <p>
        <Tag tone={kind.tone}>{w.pick(kind.name)}</Tag>{' '}
        {reply.officialClass && <span className="muted small">{w.t('case.officialClass', { said: reply.officialClass })}</span>}
      </p>
      <Sheet
        w={w}
        from={hop && w.pick(hop.official)}
        mark={{ number: reply.number, day: reply.datedOn ?? reply.receivedOn }}
        answers={hop?.number ? { number: hop.number, day: hop.registeredOn } : undefined}
      >
        {reply.text && <Folded w={w} text={reply.text} />}
      </Sheet>
    </>
  );
}

/** Longer than this and a text folds: a timeline is read for what happened. */
const LONG = 280;

function Folded({ w, text }: { w: Words; text: string }) {
  return text.length > LONG ? <Details summary={w.t('case.replyText')}>{text}</Details> : text;
}

/** A registration is a number, and not much more. */
function NumberLine({ w, reply }: { w: Words; reply: ReplyView }) {
  return (
    <>
      {reply.number && <p>№ {reply.number}</p>}
      {reply.text && <Details summary={w.t('case.replyText')}>{reply.text}</Details>}
    </>
  );
}
