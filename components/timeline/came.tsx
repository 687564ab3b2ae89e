import { ForwardingNotes } from '@/components/letter/forwarding-notes';
import { DateNotes } from '@/components/reply/date-notes';
import { ReplySheet } from '@/components/reply/reply-sheet';
import { Details } from '@/components/ui/details';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Finding } from '@/lib/reply/date-finding';
import type { EventView } from '@/lib/timeline/event-view';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; law: LawInForce; letter: LetterView; event: EventView; reply: ReplyView | undefined; findings: Finding[] };

/** What an event of a letter brought: the reply as a sheet, and for a forwarding what is wrong with it. */
export function Came({ w, law, letter, event, reply, findings }: Props) {
  return (
    <>
      {event.kind === 'letter_forwarded' && <ForwardingNotes w={w} law={law} letter={letter} hopId={String(event.payload.hopId)} />}
      {reply && <ReplySheet w={w} reply={reply} letter={letter} />}
      <DateNotes w={w} findings={findings} />
    </>
  );
}

/** A letter's text folds: the timeline is about what happened to it. */
export function LetterText({ w, text }: { w: Words; text: string }) {
  return (
    <Details summary={w.t('case.letterText')}>
      <p className="prose" lang="ru">
        {text}
      </p>
    </Details>
  );
}
