import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { saidOfNotice } from '@/lib/gathering/clocks';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import type { NoticeClock } from '@/lib/gathering/rules';
import { cited } from '@/lib/letter/why-words';
import { daysBetween } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; found: FoundGathering; at: string; heading?: 'h2' | 'h3' };

/** When the notice is filed: the first and the last day, each with its article and its "why this day?"; or why there is no term. */
export function NoticeWindow({ w, found: { gathering, clocks, today }, at, heading: Heading = 'h3' }: Props) {
  const said = w.pick(saidOfNotice(clocks, gathering.kind));
  const { window, norm } = clocks;
  if (!window)
    return (
      <div className="stack">
        <p>{said}</p>
        <p className="small muted">{norm ? cited(w, norm) : w.t('clock.unverified')}</p>
      </div>
    );
  const ends = [
    ['earliest', window.earliest],
    ['latest', window.latest],
  ] as const;
  return (
    <div className="receipt">
      <section className="clock" aria-labelledby="window">
        <Heading id="window" className="h3">
          {w.t('gathering.window.title')}
        </Heading>
        <p>{said}</p>
        <dl className="clock-days">
          {ends.map(
            ([name, clock]) =>
              clock && (
                <div key={name}>
                  <dt>{w.t(`gathering.window.${name}`)}</dt>
                  <dd>
                    <EndDay w={w} clock={clock} /> <a href={`${at}/why/${name}`}>{w.t('gathering.window.why')}</a>
                  </dd>
                </div>
              ),
          )}
        </dl>
        {!gathering.notice && gathering.onDay >= today && <p>{now(w, window, today)}</p>}
        <p className="small muted">{cited(w, window.latest.rule)}</p>
        {!window.latest.rule.verified && <Tag tone="due">{w.t('law.unconfirmed')}</Tag>}
      </section>
    </div>
  );
}

/** The day by law, and where offices are shut on it the day to go there. */
function EndDay({ w, clock: { due } }: { w: Words; clock: NoticeClock }) {
  if (due.rawOn === due.statutoryOn) return <Day w={w} day={due.rawOn} />;
  return (
    <>
      <Day w={w} day={due.rawOn} /> <span className="muted">({w.t('gathering.window.byLaw')})</span>, {w.t('gathering.window.go')}{' '}
      <Day w={w} day={due.statutoryOn} />
    </>
  );
}

function now(w: Words, { earliest, latest }: NonNullable<FoundGathering['clocks']['window']>, today: FoundGathering['today']): string {
  if (earliest && today < earliest.due.rawOn) return w.t('gathering.window.notYet');
  if (today > latest.due.rawOn) return w.t('gathering.window.closed');
  return `${w.t('gathering.window.open')} ${w.t('gathering.window.left', { n: daysBetween(today, latest.due.rawOn) })}`;
}
