import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ChosenOfficial } from '@/components/official/chosen-official';
import type { FormState } from '@/lib/form/form-state';
import { CHANNELS } from '@/lib/letter/channels';
import { logLetterAction } from '@/lib/letter/family-actions';
import type { OfficialView } from '@/lib/official/read';
import type { Choice } from '@/lib/timeline/read-choice';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; choice: Choice; chosen: OfficialView; title: string; changeHref: string; initial: FormState };

/** "I sent a letter": to whom, when, how, about what. Today and the case's own topic stand ready. */
export function LogLetterForm({ w, choice, chosen, title, changeHref, initial }: Props) {
  const draft = (
    <button type="submit" name="draft" value="1" className="button-quiet">
      {w.t('family.letter.draft')}
    </button>
  );
  return (
    <Form
      w={w}
      action={logLetterAction}
      form="letter"
      submit={w.t('family.letter.submit')}
      title={title}
      hidden={{ caseId: choice.caseId, toId: chosen.id }}
      initial={initial}
      aside={draft}
    >
      <ChosenOfficial w={w} label={w.t('family.letter.to')} chosen={chosen} changeHref={changeHref} />
      <DayField
        name="sentOn"
        label={w.t('family.letter.sentOn')}
        hint={w.t('family.letter.sentOnHint')}
        words={dayWords(w)}
        value={choice.today}
      />
      <ChoiceField
        name="channel"
        label={w.t('family.letter.channel')}
        options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
        value="portal"
      />
      <SelectField
        name="category"
        label={w.t('family.letter.category')}
        options={choice.categories.map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }))}
        value={choice.category}
      />
    </Form>
  );
}
