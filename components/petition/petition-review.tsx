import { Notice } from '@/components/ui/notice';
import type { PetitionView } from '@/lib/petition/read-petition';
import type { Words } from '@/lib/words/words';

/** The rushes of signatures that wait for somebody to look at them. */
export function PetitionReview({ w, petition, done }: { w: Words; petition: PetitionView; done: boolean }) {
  return (
    <>
      {done && <Notice tone="success">{w.t('petition.review.done')}</Notice>}
      {petition.bursts.length === 0 && <p className="muted">{w.t('petition.review.none')}</p>}
      <ul className="plain-list">
        {petition.bursts.map(({ id, onDay, signatures }) => (
          <li key={id}>
            <a href={`/${w.locale}/desk/petitions/${petition.id}/bursts/${id}`}>
              {w.t('petition.review.burst', { day: w.day(onDay) })}: {w.number(signatures)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
