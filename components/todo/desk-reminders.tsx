import { Day } from '@/components/ui/day';
import type { ReminderView } from '@/lib/letter/remind-list';
import type { Words } from '@/lib/words/words';
import { ReminderDone } from './reminder-done';

/** An organizer's own reminders whose day has come. */
export function DeskReminders({ w, reminders }: { w: Words; reminders: readonly ReminderView[] }) {
  return (
    <ul className="todo plain-list">
      {reminders.map(({ id, letterId, alias, ref, onDay, note }) => (
        <li key={id}>
          <a className="todo-link" href={`/${w.locale}/desk/letters/${letterId}`}>
            {note ?? w.t('todo.mine.reminder')}
          </a>
          <p className="muted small">
            {alias} · {ref} · <Day w={w} day={onDay} />
          </p>
          <ReminderDone w={w} reminderId={id} />
        </li>
      ))}
    </ul>
  );
}
