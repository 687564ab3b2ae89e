import { Day } from '@/components/ui/day';
import type { EventView } from '@/lib/timeline/event-view';
import { deskPathOf } from '@/lib/timeline/things';
import type { Words } from '@/lib/words/words';

/** What was done last, in the sentences of the timeline. */
export function RecentEvents({ w, events }: { w: Words; events: EventView[] }) {
  return (
    <ol className="plain-list">
      {events.map((event) => (
        <li key={event.id}>
          <span className="shape" aria-hidden="true">
            {event.icon}
          </span>{' '}
          <Told href={hrefOf(w, event)} title={event.title} />{' '}
          <span className="muted">
            · <Day w={w} day={event.day} precision={event.precision} short /> · {event.who}
          </span>
        </li>
      ))}
    </ol>
  );
}

const Told = ({ href, title }: { href: string | null; title: string }) => (href ? <a href={href}>{title}</a> : title);

function hrefOf(w: Words, event: EventView): string | null {
  const { caseId, letterId } = event;
  const path = caseId && letterId ? `/desk/cases/${caseId}?letter=${letterId}#letter-${letterId}` : deskPathOf(event);
  return path && `/${w.locale}${path}`;
}
