import { Day } from '@/components/ui/day';
import { Details } from '@/components/ui/details';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { quoteOf } from '@/lib/letter/explain-quote';
import type { Explanation } from '@/lib/letter/explanation';
import { saidOver, type WaitingOver } from '@/lib/letter/waiting-over';
import { whySteps } from '@/lib/letter/why';
import type { WhyDay } from '@/lib/timeline/why-day';
import type { Words } from '@/lib/words/words';
import { OtherClocks } from './other-clocks';
import { WhyQuote, WhySteps } from './why-parts';

/** A day explained on a page of its own: both days, each step, and one paragraph to quote. No family is named on it. */
export function WhySheet({ w, day, at }: { w: Words; day: WhyDay; at: string }) {
  const { found, hop, clock, why, over } = day;
  const back = <a href={at}>{w.t('clock.page.back')}</a>;
  if (!why) {
    const reason = hop.clockReason ? w.t(`case.clockReason.${hop.clockReason}`) : w.t('clock.page.noneWhy');
    return (
      <>
        <PageTitle title={w.t('clock.page.none')} lead={w.pick(hop.official)} />
        <Empty why={reason} href={at} wayOut={w.t('clock.page.back')} />
      </>
    );
  }
  const quote = quoteOf(w, why, {
    body: w.pick(hop.official),
    sentOn: found.letter.sentOn,
    sentPrecision: found.letter.sentPrecision,
    forwardedOn: hop.step > 1 ? hop.arrivedOn : null,
    answeredOn: hop.answeredOn,
    over,
    today: found.today,
  });
  return (
    <>
      <PageTitle title={w.t(`clock.page.title.${clock}`, { day: w.day(why.statutoryOn) })} lead={w.pick(hop.official)} actions={back} />
      {over && <Notice tone="info">{saidOver(w, over)}</Notice>}
      <BothDays w={w} why={why} over={over} />
      <WhySteps w={w} steps={whySteps(w, why, over)} />
      {day.reason && (
        <div className="no-print">
          <Details summary={w.t('clock.page.reason')}>
            <p className="prose">{day.reason}</p>
          </Details>
        </div>
      )}
      <WhyQuote w={w} quote={quote} />
      <OtherClocks w={w} day={day} at={at} />
    </>
  );
}

function BothDays({ w, why, over }: { w: Words; why: Explanation; over: WaitingOver | null }) {
  return (
    <div className="receipt">
      <dl className="clock clock-days">
        <div>
          <dt>{w.t(over?.how === 'paused' ? 'clock.page.withoutPause' : 'clock.page.statutory')}</dt>
          <dd>
            <Day w={w} day={why.statutoryOn} />
          </dd>
        </div>
        {!over && (
          <div className="clock-safe">
            <dt>{w.t('clock.page.safe')}</dt>
            <dd>
              <Day w={w} day={why.safeOn} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
