import { Day } from '@/components/ui/day';
import { Details } from '@/components/ui/details';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { type Step, Steps } from '@/components/ui/steps';
import type { Explanation } from '@/lib/letter/explain';
import { quoteOf } from '@/lib/letter/explain-quote';
import { type WhyStep, whySteps } from '@/lib/letter/why';
import type { WhyDay } from '@/lib/timeline/why-day';
import type { Words } from '@/lib/words/words';
import { OtherClocks } from './other-clocks';

/** A day explained on a page of its own: both days, each step, and one paragraph to quote. No family is named on it. */
export function WhySheet({ w, day, at }: { w: Words; day: WhyDay; at: string }) {
  const { found, hop, clock, why } = day;
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
    today: found.today,
  });
  return (
    <>
      <PageTitle title={w.t(`clock.page.title.${clock}`, { day: w.day(why.statutoryOn) })} lead={w.pick(hop.official)} actions={back} />
      <BothDays w={w} why={why} />
      <Section id="steps" title={w.t('clock.page.steps')}>
        <Steps steps={whySteps(w, why).map(stepOf)} />
      </Section>
      {day.reason && (
        <div className="no-print">
          <Details summary={w.t('clock.page.reason')}>
            <p className="prose">{day.reason}</p>
          </Details>
        </div>
      )}
      <Section id="quote" title={w.t('clock.page.quote')}>
        <p className="muted small no-print">{w.t('clock.page.quoteHint')}</p>
        <blockquote className="sheet">
          <p className="sheet-text">{quote}</p>
        </blockquote>
        <p className="muted small no-print">{w.t('clock.page.print')}</p>
      </Section>
      <OtherClocks w={w} day={day} at={at} />
    </>
  );
}

function BothDays({ w, why }: { w: Words; why: Explanation }) {
  return (
    <div className="receipt">
      <dl className="clock clock-days">
        <div>
          <dt>{w.t('clock.page.statutory')}</dt>
          <dd>
            <Day w={w} day={why.statutoryOn} />
          </dd>
        </div>
        <div className="clock-safe">
          <dt>{w.t('clock.page.safe')}</dt>
          <dd>
            <Day w={w} day={why.safeOn} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

const stepOf = ({ id, title, lines, days }: WhyStep): Step => ({
  id,
  title,
  body: (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {days && (
        <ul className="named-days">
          {days.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  ),
});
