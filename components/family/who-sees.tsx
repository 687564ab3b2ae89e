import { Details } from '@/components/ui/details';
import type { Words } from '@/lib/words/words';

/** Who may see a case, said honestly and where the case is. */
export function WhoSees({ w, joined }: { w: Words; joined: number }) {
  return (
    <Details summary={w.t('family.who.title')}>
      <ul>
        <li>{w.t('family.who.you', { n: joined })}</li>
        <li>{w.t('family.who.organizers')}</li>
        <li>{w.t('family.who.public')}</li>
        <li>{w.t('family.who.server')}</li>
      </ul>
    </Details>
  );
}
