import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { CLOCKS } from '@/lib/letter/explain';
import { explainHop } from '@/lib/timeline/explain-hop';
import type { WhyDay } from '@/lib/timeline/why-day';
import type { Words } from '@/lib/words/words';
import { whyHref } from './why-href';

/** The letter's other terms, body by body, each with the way to its own explanation. */
export function OtherClocks({ w, day, at }: { w: Words; day: WhyDay; at: string }) {
  const others = day.found.letter.hops.flatMap((hop) =>
    CLOCKS.flatMap((clock) => {
      const on = explainHop(day.found.law, day.found.letter, hop, clock)?.statutoryOn;
      return on && !(hop.step === day.hop.step && clock === day.clock) ? [{ hop, clock, on }] : [];
    }),
  );
  if (others.length === 0) return null;
  return (
    <div className="no-print">
      <Section id="others" title={w.t('clock.page.others')}>
        <ul className="plain-list">
          {others.map(({ hop, clock, on }) => (
            <li key={`${hop.step} ${clock}`}>
              <a href={whyHref(at, clock, hop.step)}>{w.t(`clock.name.${clock}`)}</a>: <Day w={w} day={on} />
              <span className="muted"> · {w.pick(hop.official)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
