import { Form } from '@/components/form/form';
import { deskRestoreLetterAction, deskSendDraftAction, deskWithdrawLetterAction } from '@/lib/letter/desk-actions';
import { deskPapersSentAction } from '@/lib/reply/desk-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** What an organizer can do with a letter now, and how to undo it. */
export function DeskLetterNow({ w, letter }: { w: Words; letter: LetterView }) {
  const hidden = { letterId: letter.id };
  const t = (key: string) => w.t(`desk.letter.${key}`);
  const open = letter.state === 'sent' || letter.state === 'awaiting_us';
  if (letter.state === 'withdrawn')
    return <Form w={w} action={deskRestoreLetterAction} form="desk-restore" submit={t('restore')} hidden={hidden} tone="quiet" />;
  if (letter.state === 'closed') return null;
  return (
    <div className="row no-print items-end">
      {open && (
        <p className="actions">
          <a className="button" href={`/${w.locale}/desk/letters/${letter.id}/replies/new`}>
            {t('logReply')}
          </a>
        </p>
      )}
      {letter.state === 'draft' && (
        <Form w={w} action={deskSendDraftAction} form="desk-send-draft" submit={t('sentToday')} hidden={hidden} tone="quiet" />
      )}
      {letter.state === 'awaiting_us' && (
        <Form w={w} action={deskPapersSentAction} form="desk-papers" submit={t('papers')} hidden={hidden} tone="quiet" />
      )}
      <Form
        w={w}
        action={deskWithdrawLetterAction}
        form="desk-withdraw"
        submit={t('withdraw')}
        hidden={hidden}
        tone="danger"
        aside={<span className="muted small">{t('withdrawHint')}</span>}
      />
    </div>
  );
}
