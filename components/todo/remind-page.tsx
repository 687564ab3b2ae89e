import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Day } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { addDays } from '@/lib/time/calendar-date';
import { remindAction } from '@/lib/todo/own-actions';
import type { LetterReminders } from '@/lib/todo/read-reminders';
import type { Words } from '@/lib/words/words';
import { ReminderDone } from './reminder-done';

const A_WEEK = 7;

/** Reminders about one letter, in either wing: a new one, and those there are. */
export function RemindPage({ w, found, letterHref, saved }: { w: Words; found: LetterReminders; letterHref: string; saved: boolean }) {
  const { letterId, at, today, reminders } = found;
  return (
    <>
      {saved && <Notice tone="success">{w.t('todo.remind.saved')}</Notice>}
      <PageTitle title={w.t('todo.remind.title')} lead={<a href={letterHref}>{w.pick(at)}</a>} />
      {reminders.length > 0 && (
        <Section id="list" title={w.t('todo.remind.list')}>
          <ul className="todo plain-list">
            {reminders.map(({ id, onDay, note, doneOn }) => (
              <li key={id}>
                <p>
                  <Day w={w} day={onDay} />
                  {doneOn && <span className="muted"> · {w.t('todo.remind.doneOn', { day: w.shortDay(doneOn) })}</span>}
                </p>
                {note && <p className="small">{note}</p>}
                <ReminderDone w={w} reminderId={id} open={doneOn !== null} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="measure">{w.t('todo.remind.lead')}</p>
      <Form w={w} action={remindAction} form="remind" submit={w.t('todo.remind.submit')} hidden={{ letterId }}>
        <DayField name="onDay" label={w.t('todo.remind.onDay')} words={dayWords(w)} value={addDays(today, A_WEEK)} />
        <TextField name="note" label={w.t('todo.remind.note')} hint={w.t('todo.remind.noteHint')} />
      </Form>
    </>
  );
}
