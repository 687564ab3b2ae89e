import { Day } from '@/components/ui/day';
import type { PersonPage } from '@/lib/person/person-view';
import type { DaysSinceDraft } from '@/lib/person/rules';
import { statusOf } from '@/lib/person/statuses';
import type { Words } from '@/lib/words/words';

/** "1526 days since the draft"; about, where a month is all that is known; until when, where the count has ended. */
export function daysWords(w: Words, { days, about, ended }: DaysSinceDraft): string {
  const said = w.t(`person.days.${about ? 'about' : 'since'}`, { n: days, shown: w.number(days) });
  return ended ? w.t('person.days.until', { days: said, status: w.pick(statusOf(ended).name) }) : said;
}

/** The number a family counts, large, with the day it is counted from. */
export function DaysCount({ w, person }: { w: Words; person: PersonPage }) {
  const { days, draftedOn } = person;
  if (!days || !draftedOn) return <p className="muted">{w.t('person.days.none')}</p>;
  return (
    <p>
      <b>{daysWords(w, days)}</b>
      <br />
      <span className="muted">
        {w.t('person.days.drafted', { day: '' })}
        <Day w={w} day={draftedOn.day} precision={draftedOn.precision} />
      </span>
    </p>
  );
}
