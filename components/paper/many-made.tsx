import type { LetterPapers } from '@/lib/timeline/read-letter-papers';
import type { Words } from '@/lib/words/words';
import { FileLinks } from './file-links';

type Props = { w: Words; made: LetterPapers; wing: 'my' | 'desk'; caseId: string; ids: string };

/** What one post made: all letters in one file, and each by itself. */
export function ManyMade({ w, made, wing, caseId, ids }: Props) {
  const at = `/${w.locale}/${wing}`;
  return (
    <>
      <p className="lead">{w.t('paper.many.made', { n: made.letters.length })}</p>
      <h2>{w.t('paper.many.all')}</h2>
      <FileLinks w={w} at={`${at}/cases/${caseId}/letters/many/made`} query={`?ids=${ids}`} />
      <ol>
        {made.letters.map(({ letter }) => (
          <li key={letter.id}>
            <a href={`${at}/letters/${letter.id}`}>{w.pick(letter.to)}</a>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${at}/cases/${caseId}`}>{w.t('paper.many.toCase')}</a>
      </p>
    </>
  );
}
