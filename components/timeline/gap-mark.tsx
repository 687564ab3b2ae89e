import { lengthOf } from '@/components/chart/length';
import type { Words } from '@/lib/words/words';
import type { Gap, Stretch } from './gaps';

/** Three pixels a day up to 160: thirty days are a hand's breadth on a phone, two months as long as it gets. */
const LONGEST_DAYS = 53;
const SHORTEST = 0.05;
/** Shorter gaps are drawn, but a number would only be noise. */
const WRITTEN_FROM = 3;

/** The days between two entries, as long as they were. Where the paper was too short for them, it is torn. */
export function GapMark({ w, gap, newestFirst }: { w: Words; gap: Gap; newestFirst: boolean }) {
  const whole = Math.max(SHORTEST, Math.min(1, gap.days / LONGEST_DAYS));
  const stretches = newestFirst ? [...gap.stretches].reverse() : gap.stretches;
  return (
    <div className="gap">
      <div className={gap.days > LONGEST_DAYS ? 'gap-rail gap-torn' : 'gap-rail'} aria-hidden="true">
        {stretches.map(({ days, state }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never moved
          <i key={at} className={`${state} ${lengthOf((whole * days) / gap.days)}`} />
        ))}
      </div>
      {gap.days >= WRITTEN_FROM && <p className="gap-days">{inWords(w, gap)}</p>}
    </div>
  );
}

function inWords(w: Words, gap: Gap) {
  const passed = w.t(gap.about ? 'ui.timeline.about' : 'ui.days', { days: gap.days, n: w.number(gap.days) });
  const late = sum(gap.stretches, 'late');
  if (late > 0) {
    return (
      <>
        {passed}, <b>{late === gap.days ? w.t('ui.timeline.allLate') : w.t('ui.timeline.late', { n: w.number(late) })}</b>
      </>
    );
  }
  const over = sum(gap.stretches, 'over');
  if (over === 0) return sum(gap.stretches, 'paused') > 0 ? `${passed}, ${w.t('clock.paused')}` : passed;
  return `${passed}, ${over === gap.days ? w.t('ui.timeline.allOver') : w.t('ui.timeline.over', { n: w.number(over) })}`;
}

const sum = (stretches: Stretch[], state: Stretch['state']) =>
  stretches.reduce((days, stretch) => days + (stretch.state === state ? stretch.days : 0), 0);
