import { ChoiceField } from '@/components/form/choices';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** "Which letter?": each by where it is, when it was sent, and its number. */
export function LetterField({ w, letters, value }: { w: Words; letters: LetterView[]; value: string }) {
  const options = letters.map((letter) => {
    const number = letter.hops.at(-1)?.number;
    const sent = w.t('family.letterSent', { day: w.day(letter.sentOn, letter.sentPrecision) });
    return { value: letter.id, label: w.pick(letter.at), hint: number ? `${sent} · № ${number}` : sent };
  });
  const chosen = letters.some(({ id }) => id === value) ? value : letters.length === 1 ? letters[0]?.id : undefined;
  return <ChoiceField name="letterId" label={w.t('family.which')} options={options} {...(chosen ? { value: chosen } : {})} />;
}
