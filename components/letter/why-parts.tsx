import { Section } from '@/components/ui/section';
import { type Step, Steps } from '@/components/ui/steps';
import type { WhyStep } from '@/lib/letter/why-words';
import type { Words } from '@/lib/words/words';

/** How a day was counted, step by step. */
export function WhySteps({ w, steps }: { w: Words; steps: WhyStep[] }) {
  return (
    <Section id="steps" title={w.t('clock.page.steps')}>
      <Steps steps={steps.map(stepOf)} />
    </Section>
  );
}

/** The same in one paragraph to quote, on a sheet of its own. */
export function WhyQuote({ w, quote }: { w: Words; quote: string }) {
  return (
    <Section id="quote" title={w.t('clock.page.quote')}>
      <p className="muted small no-print">{w.t('clock.page.quoteHint')}</p>
      <blockquote className="sheet">
        <p className="sheet-text">{quote}</p>
      </blockquote>
      <p className="muted small no-print">{w.t('clock.page.print')}</p>
    </Section>
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
