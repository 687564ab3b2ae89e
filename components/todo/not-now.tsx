import { Form } from '@/components/form/form';
import { putOffAction } from '@/lib/todo/own-actions';
import type { Words } from '@/lib/words/words';

/** "Not now": the step is offered again in a week. */
export function NotNow({ w, letterId, rung }: { w: Words; letterId: string; rung: string }) {
  return <Form w={w} action={putOffAction} form="put-off" submit={w.t('todo.mine.later')} hidden={{ letterId, rung }} tone="quiet" />;
}
