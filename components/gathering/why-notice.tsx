import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import { clockNamed, type NoticeClockName, whyNotice } from '@/lib/gathering/why';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; found: FoundGathering; name: NoticeClockName; at: string };

/** One day of a notice explained on a page of its own, which can be printed. Nobody is named on it. */
export function WhyNotice({ w, found, name, at }: Props) {
  const clock = clockNamed(found.clocks, name);
  const back = <a href={at}>{w.t('gathering.back')}</a>;
  if (!clock)
    return (
      <>
        <PageTitle title={w.t('gathering.why.none')} />
        <Empty why={w.t('clock.page.noneWhy')} href={at} wayOut={w.t('gathering.back')} />
      </>
    );
  const { rule, due } = clock;
  const isBack = rule.counts === 'before';
  const days = isBack
    ? [
        [w.t('clock.step.law'), due.rawOn],
        [w.t('gathering.why.goOn'), due.statutoryOn],
      ]
    : [
        [w.t('clock.page.statutory'), due.statutoryOn],
        [w.t('clock.page.safe'), due.safeOn],
      ];
  const steps = whyNotice(w, found.law, clock).map(({ id, title, lines, days: named = [] }) => ({
    id,
    title,
    body: (
      <>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {named.length > 0 && (
          <ul className="named-days">
            {named.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </>
    ),
  }));
  return (
    <>
      <PageTitle title={w.t(`gathering.why.title.${name}`, { day: w.day(isBack ? due.rawOn : due.statutoryOn) })} actions={back} />
      <div className="receipt">
        <dl className="clock clock-days">
          {days.map(([label = '', day = '']) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Day w={w} day={day} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Section id="steps" title={w.t('clock.page.steps')}>
        <Steps steps={steps} />
      </Section>
      <p className="muted small no-print">{w.t('clock.page.print')}</p>
    </>
  );
}
