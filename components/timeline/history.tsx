import { Day } from '@/components/ui/day';
import type { EventView } from '@/lib/timeline/event-view';
import type { Words } from '@/lib/words/words';

/** What was done to a thing, line by line: which day, what, by whom. */
export function History({ w, events }: { w: Words; events: readonly EventView[] }) {
  return (
    <ol className="plain-list">
      {events.map(({ id, day, precision, icon, title, who }) => (
        <li key={id}>
          <Day w={w} day={day} precision={precision} short />{' '}
          <span aria-hidden="true" className="muted">
            {icon}
          </span>{' '}
          {title} <span className="muted small">{who}</span>
        </li>
      ))}
    </ol>
  );
}
