import { OtherSteps } from '@/components/advice/other-steps';
import { StepReady } from '@/components/advice/step-ready';
import { letterAt } from '@/components/advice/wing';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { atOnce } from '@/lib/advice/ladder';
import type { LadderView } from '@/lib/advice/read-ladder';
import { dayAfter } from '@/lib/advice/reasons';
import type { FormState } from '@/lib/form/form-state';
import { isLate, WAITING, waitedDays } from '@/lib/letter/rules';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; view: LadderView; initial: FormState };

/** "Day 34 of 30": how long it has been, the next lawful step ready to be sent, and the others. */
export function StillNothing({ w, view, initial }: Props) {
  const { step } = view;
  const straight = step && atOnce(view.ladder, step);
  return (
    <>
      <HowLong w={w} view={view} />
      {straight && (
        <p>
          {w.t('advice.atOnce')}:{' '}
          <a href={`${letterAt(w.locale, 'my', view.facts.letter.id)}/steps/${straight.rung.code}`}>{w.pick(straight.rung.title)}</a>
          {straight.lastOn && ` · ${w.t('advice.until', { day: w.day(straight.lastOn) })}`}
        </p>
      )}
      {step && (
        <Section id="next-step" title={w.t('advice.nextStep', { step: w.pick(step.rung.title) })}>
          <StepReady w={w} wing="my" view={view} step={step} q="" to="" initial={initial} />
        </Section>
      )}
      <OtherSteps
        w={w}
        wing="my"
        view={view}
        openTitle={w.t('advice.others')}
        except={[step, straight].flatMap((shown) => shown?.rung.code ?? [])}
      />
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
