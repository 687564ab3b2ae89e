import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { STEP_CHANNELS } from '@/lib/advice/schema';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { ACTIONS, type Wing } from './wing';

type Props = {
  w: Words;
  wing: Wing;
  hidden: { letterId: string; rung: string; toId: string };
  today: string;
  /** Its last day has passed: it can be noted, and no more be begun. */
  isPast: boolean;
  channel: string;
  initial: FormState;
};

/** "I sent it": when and how; it becomes a letter with its own clock. Or its words are changed first. */
export function StepForms({ w, wing, hidden, today, isPast, channel, initial }: Props) {
  const { take, draft, submit } = ACTIONS[wing];
  const value = STEP_CHANNELS.find((code) => code === channel) ?? 'portal';
  return (
    <div className="no-print stack">
      {!isPast && <Form w={w} action={draft} form="step-draft" submit={w.t('advice.draft')} hidden={hidden} tone="quiet" />}
      <h2>{w.t('advice.sent.title')}</h2>
      <Form
        w={w}
        action={take}
        form="step"
        submit={w.t(submit)}
        hidden={hidden}
        initial={initial}
        aside={<span className="muted small">{w.t('advice.sent.hint')}</span>}
      >
        <DayField name="sentOn" label={w.t('advice.sent.sentOn')} words={dayWords(w)} value={today} />
        <ChoiceField
          name="channel"
          label={w.t('advice.sent.channel')}
          options={STEP_CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
          value={value}
        />
      </Form>
    </div>
  );
}
