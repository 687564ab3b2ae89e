import { Notice } from '@/components/ui/notice';
import { isId } from '@/lib/db/ids';
import type { Query } from '@/lib/form/read-query';
import { queryText } from '@/lib/words/page-props';
import type { Words } from '@/lib/words/words';
import { ReminderDone } from './reminder-done';

/** After a thing was put off or done: what happened, and its undoing. */
export function WhatWasDone({ w, query }: { w: Words; query: Query }) {
  const [put, done] = [queryText(query.put, 36), queryText(query.done, 36)];
  if (isId(put))
    return (
      <Notice tone="success">
        <p>{w.t('todo.mine.put')}</p>
        <ReminderDone w={w} reminderId={put} label={w.t('todo.mine.putBack')} />
      </Notice>
    );
  if (isId(done))
    return (
      <Notice tone="success">
        <p>{w.t('todo.mine.done')}</p>
        <ReminderDone w={w} reminderId={done} open label={w.t('todo.mine.undo')} />
      </Notice>
    );
  return null;
}
