import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { LetterOfPetition } from '@/lib/petition/read-letters';
import type { Words } from '@/lib/words/words';
import { LetterStanding } from './letter-standing';

/** The letters that carried the petition, how each was answered, and what signers see of it. */
export function PetitionLetters({ w, letters }: { w: Words; letters: readonly LetterOfPetition[] }) {
  const t = (key: string) => w.t(`petition.letters.${key}`);
  if (letters.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      columns={['to', 'sent', 'answered', 'shown'].map((key) => ({ key, label: t(key) }))}
      rows={letters.map((letter) => ({
        id: letter.id,
        cells: [
          w.pick(letter.to),
          <Day key="sent" w={w} day={letter.sentOn} short />,
          <LetterStanding key="answered" w={w} letter={letter} />,
          shown(w, letter),
        ],
      }))}
    />
  );
}

function shown(w: Words, { shown: seen, answeredOn }: LetterOfPetition): string {
  if (!seen) return w.t('petition.letters.notShown');
  const day = w.shortDay(seen.on);
  return answeredOn !== null && seen.answeredOn === null
    ? w.t('petition.letters.shownOld', { day })
    : w.t('petition.letters.shownOn', { day });
}
