import { PageTitle } from '@/components/ui/page-title';
import type { LadderView, Step } from '@/lib/advice/read-ladder';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { OtherSteps } from './other-steps';
import { StepReady } from './step-ready';
import { letterAt, type Wing } from './wing';

type Props = { w: Words; wing: Wing; view: LadderView; step: Step; q: string; to: string; initial: FormState };

/** One step with its letter, and the rest of the ladder under it. */
export function StepPage(props: Props) {
  const { w, wing, view, step } = props;
  return (
    <>
      <PageTitle
        title={w.pick(step.rung.title)}
        lead={<a href={letterAt(w.locale, wing, view.facts.letter.id)}>{`${w.pick(view.found.letter.at)} · ${view.found.caseAlias}`}</a>}
      />
      <StepReady {...props} />
      <OtherSteps w={w} wing={wing} view={view} openTitle={w.t('advice.others')} except={[step.rung.code]} />
    </>
  );
}
