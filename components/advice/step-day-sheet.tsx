import { whyHref } from '@/components/letter/why-href';
import { WhyQuote, WhySteps } from '@/components/letter/why-parts';
import { Day } from '@/components/ui/day';
import { PageTitle } from '@/components/ui/page-title';
import { lastDayQuote, lastDaySteps } from '@/lib/advice/last-day-why';
import type { StepDay } from '@/lib/advice/read-step-day';
import { senderOf } from '@/lib/letter/stay-way';
import type { HopView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { letterAt, type Wing } from './wing';

/** A step's day explained on a page of its own, as a letter's clock is: the day, each step of the count, a paragraph to quote. */
export function StepDaySheet({ w, wing, day }: { w: Words; wing: Wing; day: StepDay }) {
  const { found, rung, count, which } = day;
  const at = letterAt(w.locale, wing, found.letter.id);
  const back = <a href={`${at}/steps`}>{w.t('advice.day.back')}</a>;
  return (
    <>
      <PageTitle title={w.t(`advice.day.title.${which}`, { day: w.day(count.lastOn) })} lead={w.pick(rung.title)} actions={back} />
      <div className="receipt">
        <dl className="clock clock-days">
          <div>
            <dt>{w.t(which === 'last' ? 'advice.lastOn' : 'advice.day.opensAfter')}</dt>
            <dd>
              <Day w={w} day={count.lastOn} />
            </dd>
          </div>
        </dl>
      </div>
      <WhySteps w={w} steps={lastDaySteps(w, count, which)} />
      <WhyQuote w={w} quote={lastDayQuote(w, count, which, bodyOf(w, day))} />
      <DueBehind w={w} day={day} at={at} />
    </>
  );
}

/** The body whose silence, answer or forwarding the term runs from. */
const bodyOf = (w: Words, { found: { letter }, count }: StepDay): string =>
  w.pick(count.fact.by ?? (count.fact.code === 'forwarding' ? passedOnBy(letter)?.official : null) ?? letter.at);

function passedOnBy({ hops }: StepDay['found']['letter']): HopView | undefined {
  const here = hops.at(-1);
  return here && senderOf(hops, here);
}

/** Where the term runs from a day that was counted itself: the way to that count. */
function DueBehind({ w, day: { found, count }, at }: { w: Words; day: StepDay; at: string }) {
  const { code } = count.fact;
  const clock = code === 'forwarding' ? 'forward' : code === 'silence' || code === 'refusal' ? 'answer' : null;
  const hop = clock === 'forward' ? passedOnBy(found.letter) : found.letter.hops.at(-1);
  if (!clock || !hop) return null;
  return (
    <p className="no-print">
      <a href={whyHref(at, clock, hop.step)}>{w.t(`clock.page.title.${clock}`, { day: w.day(count.fact.onDay) })}</a>
    </p>
  );
}
