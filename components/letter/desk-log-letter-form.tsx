import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { ChosenOfficial } from '@/components/official/chosen-official';
import type { FormState } from '@/lib/form/form-state';
import { CHANNELS } from '@/lib/letter/channels';
import { deskLogLetterAction } from '@/lib/letter/desk-actions';
import type { OfficialView } from '@/lib/official/read';
import type { Choice } from '@/lib/timeline/read-choice';
import type { Words } from '@/lib/words/words';
import { AboutField, type CaseBody } from './about-field';
import { TermField } from './term-field';

type Props = { w: Words; choice: Choice; bodies: CaseBody[]; chosen: OfficialView; title: string; changeHref: string; initial: FormState };

/** An organizer logs a letter for a family: to whom, when, how, about what, and its text. */
export function DeskLogLetterForm({ w, choice, bodies, chosen, title, changeHref, initial }: Props) {
  const t = (key: string) => w.t(`desk.newLetter.${key}`);
  return (
    <Form
      w={w}
      action={deskLogLetterAction}
      form="desk-letter"
      submit={t('submit')}
      title={title}
      hidden={{ caseId: choice.caseId, toId: chosen.id }}
      initial={initial}
    >
      <ChosenOfficial w={w} label={t('to')} chosen={chosen} changeHref={changeHref} />
      <DayField name="sentOn" label={t('sentOn')} hint={t('sentOnHint')} words={dayWords(w)} value={choice.today} />
      <ChoiceField
        name="channel"
        label={t('channel')}
        options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
        value="portal"
      />
      <SelectField
        name="category"
        label={t('category')}
        options={choice.categories.map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }))}
        value={choice.category}
      />
      {bodies.length > 0 && <AboutField w={w} bodies={bodies} />}
      <TermField w={w} jurisdiction={choice.jurisdiction} />
      <DayField name="deliveredOn" label={w.t('clock.clarify.delivered')} hint={w.t('clock.clarify.deliveredHint')} words={dayWords(w)} />
      <ProseField name="text" label={t('text')} hint={t('textHint')} rows={12} />
    </Form>
  );
}
