import { OtherSteps } from '@/components/advice/other-steps';
import { StepReady } from '@/components/advice/step-ready';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { LadderView } from '@/lib/advice/read-ladder';
import { dayAfter } from '@/lib/advice/reasons';
import type { FormState } from '@/lib/form/form-state';
import { isLate, WAITING, waitedDays } from '@/lib/letter/rules';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; view: LadderView; initial: FormState };

/** "Day 34 of 30": how long it has been, the next lawful step ready to be sent, and the others. */
export function StillNothing({ w, view, initial }: Props) {
  const { step } = view;
  return (
    <>
      <HowLong w={w} view={view} />
      {step && (
        <Section id="next-step" title={w.t('advice.nextStep', { step: w.pick(step.rung.title) })}>
          <StepReady w={w} wing="my" view={view} step={step} q="" to="" initial={initial} />
        </Section>
      )}
      <OtherSteps w={w} wing="my" view={view} openTitle={w.t('advice.others')} except={step?.rung.code} />
    </>
  );
}

function HowLong({ w, view }: { w: Words; view: LadderView }) {
  const { letter, today, registeredOn, registerByOn, arrivedOn, answerByOn, answerSafeOn } = view.facts;
  if (!WAITING.includes(letter.standing) || !answerByOn || !answerSafeOn) {
    const why = letter.clockReason ? `case.clockReason.${letter.clockReason}` : 'advice.noClock';
    return letter.standing === 'no_clock' ? <Notice tone="info">{w.t(why)}</Notice> : null;
  }
  const waited = waitedDays({ from: registeredOn ?? registerByOn ?? arrivedOn, dueOn: answerByOn }, today);
  return (
    <>
      <p className="lead">{w.t('family.silence.day', waited)}</p>
      {!isLate(letter.standing) && <Notice tone="info">{w.t('advice.notYet', { day: w.day(dayAfter(answerSafeOn)) })}</Notice>}
    </>
  );
}
