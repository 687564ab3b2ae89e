import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { LetterField } from '@/components/letter/letter-field';
import type { FormState } from '@/lib/form/form-state';
import { answerCameAction } from '@/lib/reply/family-actions';
import { PICTURES } from '@/lib/reply/pictures';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; open: { letters: LetterView[]; today: string }; title: string; letter: string; initial: FormState };

/** Pictures made of type: they are there with everything else switched off. */
const GLYPHS = { promised: '…', refused: '✕', explained: '≈', elsewhere: '→', papers: '?' } as const;

/** "An answer came": both days, the number, and one question with five pictures. */
export function AnswerForm({ w, open, title, letter, initial }: Props) {
  const pictures = PICTURES.map((picture) => ({
    value: picture,
    glyph: GLYPHS[picture],
    label: w.t(`family.answer.picture.${picture}`),
    hint: w.t(`family.answer.pictureHint.${picture}`),
  }));
  return (
    <Form w={w} action={answerCameAction} form="answer" submit={w.t('family.answer.submit')} title={title} initial={initial}>
      <LetterField w={w} letters={open.letters} value={letter} />
      <DayField name="datedOn" label={w.t('family.answer.datedOn')} hint={w.t('family.answer.datedOnHint')} words={dayWords(w)} />
      <DayField name="receivedOn" label={w.t('family.answer.receivedOn')} words={dayWords(w)} value={open.today} />
      <TextField name="number" label={w.t('family.answer.number')} hint={w.t('family.answer.numberHint')} />
      <ChoiceField name="picture" label={w.t('family.answer.question')} options={pictures} />
    </Form>
  );
}
