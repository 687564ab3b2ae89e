import { Notice } from '@/components/ui/notice';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { daysWords } from './days-count';
import { StatusTag } from './status-tag';
import { personHref, type Wing } from './wing';

/** The person in a line on her case's page: how many days, what became of her, and the way to the rest. */
export function PersonLine({ w, wing, person }: { w: Words; wing: Wing; person: PersonPage }) {
  const [now] = person.statuses;
  return (
    <Notice tone="info">
      {person.days && (
        <p>
          <b>{daysWords(w, person.days)}</b>
        </p>
      )}
      <p className="row">
        {now && <StatusTag w={w} code={now.status} />}
        <a href={personHref(w, wing, person)}>{w.t('person.of.link')}</a>
      </p>
    </Notice>
  );
}
