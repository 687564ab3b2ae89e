import { Section } from '@/components/ui/section';
import type { TodoLine } from '@/lib/todo/read-my-todo';
import type { Words } from '@/lib/words/words';
import { TodoList } from './todo-list';

const SHOWN = 7;

/** The most pressing things at the top of the family's first page; nothing to do, and nothing stands there. */
export function TodoNow({ w, lines }: { w: Words; lines: readonly TodoLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section
      id="now"
      title={`${w.t('todo.mine.title')} · ${lines.length}`}
      aside={<a href={`/${w.locale}/my/todo`}>{w.t('todo.mine.all')}</a>}
    >
      <TodoList w={w} lines={lines.slice(0, SHOWN)} />
    </Section>
  );
}
