import type { CalendarDate } from '@/lib/time/calendar-date';
import type { LetterView } from '@/lib/timeline/letter-view';
import { caseLetters } from '@/lib/todo/case-letters';
import { todosOf } from '@/lib/todo/rules';
import type { Words } from '@/lib/words/words';

/** How much there is to do in a case, as one line that leads to the list; nothing, and it is not there. */
export function CaseTodo({ w, letters, today }: { w: Words; letters: readonly LetterView[]; today: CalendarDate }) {
  const n = todosOf(caseLetters(letters), [], [], today).length;
  if (n === 0) return null;
  return (
    <p>
      <a href={`/${w.locale}/my/todo`}>{w.t('todo.mine.short', { n })}</a>
    </p>
  );
}
