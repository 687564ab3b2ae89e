import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { CHANNELS } from '@/lib/letter/channels';
import { deskRestoreLetterAction, deskSendDraftAction, deskWithdrawLetterAction } from '@/lib/letter/desk-actions';
import { deskPapersSentAction } from '@/lib/reply/desk-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** What an organizer can do with a letter now, and how to undo it. */
export function DeskLetterNow({ w, letter, today }: { w: Words; letter: LetterView; today: string }) {
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
          <a className="button-quiet" href={`/${w.locale}/desk/letters/${letter.id}/steps`}>
            {w.t('advice.now')}
          </a>
        </p>
      )}
      {letter.state === 'draft' && (
        <Form w={w} action={deskSendDraftAction} form="desk-send-draft" submit={w.t('clock.sentOn.submit')} hidden={hidden} tone="quiet">
          <DayField name="sentOn" label={w.t('clock.sentOn.label')} words={dayWords(w)} value={today} />
          <SelectField
            name="channel"
            label={w.t('family.letter.channel')}
            options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
            value={letter.channel}
          />
        </Form>
      )}
      {letter.state === 'awaiting_us' && (
        <Form w={w} action={deskPapersSentAction} form="desk-papers" submit={w.t('clock.sentOn.papersSubmit')} hidden={hidden} tone="quiet">
          <DayField name="sentOn" label={w.t('clock.sentOn.papers')} words={dayWords(w)} value={today} />
        </Form>
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
