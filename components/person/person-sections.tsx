import { keptForm } from '@/lib/form/kept';
import type { OtherPerson, PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { ConsentSection } from './consent-section';
import { KinSection } from './kin-section';
import { ServiceSection } from './service-section';
import { StatusSection } from './status-section';
import type { Wing } from './wing';

type Props = { w: Words; wing: Wing; person: PersonPage; choices?: readonly OtherPerson[] };

/** All that is noted of a person, each part with its form. */
export async function PersonSections({ w, wing, person, choices = [] }: Props) {
  return (
    <>
      <ServiceSection w={w} wing={wing} person={person} initial={await keptForm('person-service')} />
      <StatusSection w={w} wing={wing} person={person} initial={await keptForm('person-status')} />
      <KinSection w={w} wing={wing} person={person} choices={choices} initial={await keptForm('person-kin')} />
      <ConsentSection w={w} wing={wing} person={person} />
    </>
  );
}
