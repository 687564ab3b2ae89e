import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { ChosenOfficial } from '@/components/official/chosen-official';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/form/form-state';
import type { OfficialView } from '@/lib/official/read';
import { forwardedAction } from '@/lib/reply/family-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; letter: LetterView; chosen: OfficialView; title: string; changeHref: string; initial: FormState };

/** "Forwarded": the day, their number, to whom. A letter that comes round to where it was is said at once. */
export function ForwardedForm({ w, letter, chosen, title, changeHref, initial }: Props) {
  const again = letter.hops.some(({ officialId }) => officialId === chosen.id);
  return (
    <Form
      w={w}
      action={forwardedAction}
      form="forwarded"
      submit={w.t('family.forwarded.submit')}
      title={title}
      hidden={{ letterId: letter.id, forwardedToId: chosen.id }}
      initial={initial}
    >
      <ChosenOfficial w={w} label={w.t('family.forwarded.to')} chosen={chosen} changeHref={changeHref} />
      {again && <Notice tone="warning">{w.t('family.forwarded.again')}</Notice>}
      <DayField name="datedOn" label={w.t('family.forwarded.datedOn')} words={dayWords(w)} />
      <TextField name="number" label={w.t('family.forwarded.number')} hint={w.t('family.answer.numberHint')} />
    </Form>
  );
}
