import { Form } from '@/components/form/form';
import { finishReminderAction } from '@/lib/todo/own-actions';
import type { Words } from '@/lib/words/words';

/** A reminder is done, or with `open` not done after all; with `label`, whatever else undoes it. */
export function ReminderDone({ w, reminderId, open = false, label }: { w: Words; reminderId: string; open?: boolean; label?: string }) {
  return (
    <Form
      w={w}
      action={finishReminderAction}
      form="reminder-done"
      submit={label ?? w.t(open ? 'todo.remind.reopen' : 'todo.remind.finish')}
      hidden={{ reminderId, ...(open ? { open: '1' } : {}) }}
      tone="quiet"
    />
  );
}
