import type { ReactNode } from 'react';
import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import type { FormState } from '@/lib/form/form-state';
import { logAnswerAction } from '@/lib/gathering/actions';
import { ANSWER_CODES, ANSWERS } from '@/lib/gathering/answers';
import type { GatheringView } from '@/lib/gathering/gathering-view';
import { GROUND_CODES, GROUNDS } from '@/lib/gathering/grounds';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; is: GatheringView; today: string; title: string; initial: FormState; back: ReactNode };

/** What a notice was answered: agreed, refused, or another place or time; the ground, its words, and what was offered. */
export function AnswerForm({ w, is, today, title, initial, back }: Props) {
  const t = (key: string) => w.t(`gathering.answer.${key}`);
  // An answer that was logged by mistake can be taken out: where there is none, that is no choice.
  const answers = ANSWER_CODES.filter((code) => code !== 'none' || is.answer !== 'none').map((code) => ({
    value: code,
    label: w.pick(ANSWERS[code]),
    ...(code === 'none' && { hint: t('noneHint') }),
  }));
  const grounds = GROUND_CODES.map((code) => ({ value: code, label: w.pick(GROUNDS[code]) }));
  return (
    <Form
      w={w}
      action={logAnswerAction}
      form="gathering-answer"
      submit={t('submit')}
      title={title}
      hidden={{ gatheringId: is.id }}
      initial={initial}
      aside={back}
    >
      <ChoiceField name="answer" label={t('question')} options={answers} {...(is.answer !== 'none' && { value: is.answer })} />
      <DayField name="answerOn" label={t('answeredOn')} words={dayWords(w)} value={is.answerOn ?? today} />
      <SelectField name="ground" label={t('ground')} options={grounds} value={is.ground ?? ''} empty={t('groundNone')} />
      <ProseField name="groundText" label={t('groundText')} hint={t('groundTextHint')} value={is.groundText ?? ''} />
      <ProseField name="offeredText" label={t('offered')} hint={t('offeredHint')} value={is.offeredText ?? ''} rows={3} />
    </Form>
  );
}
