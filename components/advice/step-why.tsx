import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import type { OpenRung } from '@/lib/advice/ladder';
import type { Words } from '@/lib/words/words';
import { Article } from './article';

/** Why a step is open: the facts on file, the law, and until when; `here` is the step's own page. */
export function StepWhy({ w, step, here }: { w: Words; step: OpenRung; here: string }) {
  const { rung, reasons, lastOn, daysLeft, betterFrom } = step;
  const why = (
    <ul className="plain-list">
      {reasons.map((reason) => (
        <li key={reason.en}>{w.pick(reason)}</li>
      ))}
    </ul>
  );
  const last = lastOn && (
    <>
      <Day w={w} day={lastOn} /> · {w.t('advice.daysLeft', { days: daysLeft ?? 0 })} · <a href={`${here}/why`}>{w.t('clock.page.why')}</a>
    </>
  );
  return (
    <>
      <p>{w.pick(rung.plain)}</p>
      <DefinitionList
        items={[
          ...(reasons.length > 0 ? [{ label: w.t('advice.why'), value: why }] : []),
          { label: w.t('advice.law'), value: <Article w={w} rung={rung} /> },
          ...(last ? [{ label: w.t('advice.lastOn'), value: last }] : []),
        ]}
      />
      {betterFrom && <p className="muted small">{w.t('advice.better', { day: w.day(betterFrom) })}</p>}
    </>
  );
}
