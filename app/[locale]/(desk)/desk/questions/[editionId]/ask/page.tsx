import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { EditionFormPage } from '@/components/question/edition-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { QUESTION_CHANNEL_CODES, QUESTION_CHANNELS } from '@/lib/question/channels';
import { logQuestionsAction } from '@/lib/question/desk-actions';
import { minDay } from '@/lib/time/calendar-date';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function LogQuestionsPage({ params }: PageProps<'editionId'>) {
  const { locale, editionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const t = (key: string) => w.t(`question.ask.${key}`);
  const title = t('title');
  const initial = await keptForm('question-log');
  const channels = QUESTION_CHANNEL_CODES.map((code) => ({ value: code, label: w.pick(QUESTION_CHANNELS[code]) }));
  return (
    <EditionFormPage w={w} actor={actor} editionId={editionId} step="ask" title={title}>
      {({ onDay }, back, today) => (
        <Form
          w={w}
          action={logQuestionsAction}
          form="question-log"
          submit={t('submit')}
          title={title}
          hidden={{ editionId }}
          initial={initial}
          aside={back}
        >
          <SelectField name="channel" label={t('channel')} options={channels} value="site" />
          <DayField name="sentOn" label={t('sentOn')} words={dayWords(w)} value={minDay(onDay, today)} />
          <SelectField
            name="region"
            label={t('region')}
            hint={t('regionHint')}
            options={regionOptions(w)}
            empty={w.t('gathering.field.regionNone')}
          />
          <TextField name="count" label={t('count')} hint={t('countHint')} width="short" />
          <TextField name="number" label={t('number')} hint={t('numberHint')} width="short" />
          <ProseField name="text" label={t('text')} hint={t('textHint')} />
          <TextField name="caseMark" label={t('caseMark')} hint={t('caseMarkHint')} width="short" />
        </Form>
      )}
    </EditionFormPage>
  );
}
