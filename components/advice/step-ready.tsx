import { ChooseOfficial } from '@/components/official/choose-official';
import { ChosenOfficial } from '@/components/official/chosen-official';
import { Notice } from '@/components/ui/notice';
import type { LadderView, Step } from '@/lib/advice/read-ladder';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { StepForms } from './step-forms';
import { StepLetter } from './step-letter';
import { StepWhy } from './step-why';
import { letterAt, type Wing } from './wing';

type Props = { w: Words; wing: Wing; view: LadderView; step: Step; q: string; to: string; initial: FormState };

/** A step ready to be taken: why, to whom, its text, and "I sent it". */
export function StepReady({ w, wing, view, step, q, to, initial }: Props) {
  const { letter } = view.facts;
  const { rung, addressee, paper } = step;
  const here = `${letterAt(w.locale, wing, letter.id)}/steps/${rung.code}`;
  if (!rung.addressee)
    return (
      <>
        <StepWhy w={w} step={step} here={here} />
        <p>{w.t('advice.noLetter')}</p>
      </>
    );
  if (!addressee.chosen)
    return (
      <>
        <StepWhy w={w} step={step} here={here} />
        <ChooseOfficial w={w} here={here} q={q} offered={addressee.offered} label={w.t('advice.choose')} />
      </>
    );
  return (
    <>
      <StepWhy w={w} step={step} here={here} />
      {step.pastOn && <Notice tone="warning">{w.t('advice.past', { day: w.day(step.pastOn) })}</Notice>}
      <ChosenOfficial w={w} label={w.t('advice.to')} chosen={addressee.chosen} changeHref={`${here}?to=other`} />
      {paper ? (
        <StepLetter w={w} paper={paper} filesAt={here} query={to === addressee.chosen.id ? `?to=${to}` : ''} />
      ) : (
        <Notice tone="info">{w.t('advice.noText')}</Notice>
      )}
      <StepForms
        w={w}
        wing={wing}
        hidden={{ letterId: letter.id, rung: rung.code, toId: addressee.chosen.id }}
        today={step.pastOn ?? view.facts.today}
        isPast={step.pastOn !== null}
        channel={letter.channel}
        initial={initial}
      />
    </>
  );
}
