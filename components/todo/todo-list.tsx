import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { TodoLine } from '@/lib/todo/read-my-todo';
import type { Words } from '@/lib/words/words';
import { NotNow } from './not-now';
import { ReminderDone } from './reminder-done';
import { hrefOf } from './todo-line';

/** What to do, in order: each line a link to the page where it is done. `full` also lets things be put off. */
export function TodoList({ w, lines, full = false }: { w: Words; lines: readonly TodoLine[]; full?: boolean }) {
  return (
    <ol className="todo plain-list">
      {lines.map((line) => (
        <li key={`${line.kind} ${line.letterId} ${line.reminder?.id ?? ''}`}>
          <a className="todo-link" href={hrefOf(w, line)}>
            {line.step ? w.t('todo.mine.step', { title: w.pick(line.step.title) }) : w.t(`todo.mine.${line.kind}`)}
          </a>
          <p className="muted small">
            {w.pick(line.at)} · {line.alias}
          </p>
          {line.reminder?.note && <p className="small">{line.reminder.note}</p>}
          {line.kind === 'window' && line.on && <Tag tone="due">{w.t('todo.mine.until', { day: w.day(line.on) })}</Tag>}
          {line.kind === 'reminder' && line.on && (
            <p className="muted small">
              <Day w={w} day={line.on} />
            </p>
          )}
          {full && line.step && <NotNow w={w} letterId={line.letterId} rung={line.step.rung} />}
          {full && line.reminder && <ReminderDone w={w} reminderId={line.reminder.id} />}
        </li>
      ))}
    </ol>
  );
}
