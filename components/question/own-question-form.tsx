import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { QUESTION_CHANNEL_CODES, QUESTION_CHANNELS } from '@/lib/question/channels';
import { askInCaseAction } from '@/lib/question/family-actions';
import type { QuestionChoice } from '@/lib/question/read-choice';
import { minDay } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

/** "I asked a question": where, how, when, its number, and what was asked. */
export function OwnQuestionForm({ w, choice, title, initial }: { w: Words; choice: QuestionChoice; title: string; initial: FormState }) {
  const t = (key: string) => w.t(`question.family.${key}`);
  const [first] = choice.editions;
  const editions = choice.editions.map(({ id, name, onDay }) => ({ value: id, label: `${w.pick(name)}, ${w.shortDay(onDay)}` }));
  return (
    <Form
      w={w}
      action={askInCaseAction}
      form="own-question"
      submit={t('submit')}
      title={title}
      hidden={{ caseId: choice.caseId }}
      initial={initial}
      aside={<a href={`/${w.locale}/my/cases/${choice.caseId}`}>{w.t('form.cancel')}</a>}
    >
      <SelectField name="editionId" label={t('edition')} options={editions} value={first?.id ?? ''} />
      <SelectField
        name="channel"
        label={t('channel')}
        options={QUESTION_CHANNEL_CODES.map((code) => ({ value: code, label: w.pick(QUESTION_CHANNELS[code]) }))}
        value="site"
      />
      <DayField name="sentOn" label={t('sentOn')} words={dayWords(w)} value={minDay(choice.today, first?.onDay ?? choice.today)} />
      <TextField name="number" label={t('number')} width="short" />
      <ProseField name="text" label={t('text')} hint={t('textHint')} />
    </Form>
  );
}
