import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Circles } from '@/lib/letter/read-circles';
import type { Words } from '@/lib/words/words';

/** The letters that went one circle, or came back to whom they complain of, each with its page. */
export function CircleLetters({ w, listed }: { w: Words; listed: NonNullable<Circles['listed']> }) {
  const t = (key: string) => w.t(`clock.circles.${key}`);
  const all = <a href={`/${w.locale}/desk/circles`}>{t('all')}</a>;
  return (
    <Section id="listed" title={t('of')} aside={all}>
      {listed.letters.length === 0 && <Empty why={t('gone')} href={`/${w.locale}/desk/circles`} wayOut={t('all')} />}
      <ul className="plain-list">
        {listed.letters.map(({ id, alias, ref, sentOn, sentPrecision, days }) => (
          <li key={id}>
            <a href={`/${w.locale}/desk/letters/${id}`}>{w.t('clock.circles.letter', { alias, day: w.day(sentOn, sentPrecision) })}</a>{' '}
            <span className="muted">
              {ref}
              {days !== null && ` · ${w.t('clock.circles.round', { n: days })}`}
            </span>
          </li>
        ))}
      </ul>
      {listed.all > listed.letters.length && <p className="muted">{w.t('clock.circles.first', { n: listed.letters.length })}</p>}
    </Section>
  );
}
