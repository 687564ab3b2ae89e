import type { ReactNode } from 'react';
import { Day } from '@/components/ui/day';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';

type Props = { w: Words; entry: TimelineEntry; last: boolean; gap: ReactNode; nested: ReactNode };

/** One event or due day: when, what, who; then what became of it, then the gap to the next line. */
export function EntryLine({ w, entry, last, gap, nested }: Props) {
  const { id, day, precision, kind, icon, title, who, body, tone, href } = entry;
  return (
    <li id={id} className={`entry tone-${tone}${kind === 'due' ? ' entry-due' : ''}${last ? ' entry-last' : ''}`}>
      <p className="entry-day">
        <Day w={w} day={day} precision={precision} />
      </p>
      <div className="entry-mark" aria-hidden="true">
        <span>{icon}</span>
      </div>
      <div className="entry-body">
        <p className="entry-title">{href ? <a href={href}>{title}</a> : title}</p>
        {who && <p className="entry-who">{who}</p>}
        {body}
        {nested}
      </div>
      {gap}
    </li>
  );
}
