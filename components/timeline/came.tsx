import { ForwardingNotes } from '@/components/letter/forwarding-notes';
import { ReplySheet } from '@/components/reply/reply-sheet';
import { Details } from '@/components/ui/details';
import type { EventView } from '@/lib/timeline/event-view';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; jurisdiction: string; letter: LetterView; event: EventView; reply: ReplyView | undefined };

/** What an event of a letter brought: the reply as a sheet, and for a forwarding what is wrong with it. */
export function Came({ w, jurisdiction, letter, event, reply }: Props) {
  return (
    <>
      {event.kind === 'letter_forwarded' && (
        <ForwardingNotes w={w} jurisdiction={jurisdiction} letter={letter} hopId={String(event.payload.hopId)} />
      )}
      {reply && <ReplySheet w={w} reply={reply} letter={letter} />}
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
