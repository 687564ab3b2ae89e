import { Day } from '@/components/ui/day';
import type { RecentEvent } from '@/lib/timeline/read-desk';
import type { Words } from '@/lib/words/words';

/** What was done last, in the sentences of the timeline. */
export function RecentEvents({ w, events }: { w: Words; events: RecentEvent[] }) {
  return (
    <ol className="plain-list">
      {events.map((event) => (
        <li key={event.id}>
          <span className="shape" aria-hidden="true">
            {event.icon}
          </span>{' '}
          {event.caseId ? <a href={hrefOf(w, event)}>{event.title}</a> : event.title}{' '}
          <span className="muted">
            · <Day w={w} day={event.day} precision={event.precision} short /> · {event.who}
          </span>
        </li>
      ))}
    </ol>
  );
}

const hrefOf = (w: Words, { caseId, letterId }: RecentEvent) => `/${w.locale}/desk/cases/${caseId}${letterId ? `#letter-${letterId}` : ''}`;
