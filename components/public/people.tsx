import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import type { Passage } from '@/lib/publication/passage';
import type { PublicPerson } from '@/lib/publication/read-people';
import type { Words } from '@/lib/words/words';
import { SaidOfPerson } from './said-of-person';

/** So many with their stories go with the figures on a page of 60 kB; the others are on a page of their own. */
export const MOST_ON_SUMMARY = 8;

type Props = { w: Words; people: readonly PublicPerson[]; base: string };

/** Those who agreed to be spoken of. No such person, no section. */
export function People({ w, people, base }: Props) {
  if (people.length === 0) return null;
  const shown = people.filter(isShown);
  return (
    <Section id="people" title={w.t('public.people.title')}>
      <p>{w.t('public.people.lead')}</p>
      <PeopleList w={w} people={shown.slice(0, MOST_ON_SUMMARY)} />
      {shown.length > MOST_ON_SUMMARY && (
        <p>
          <a href={`${base}/people`}>{w.t('public.people.all', { n: w.number(shown.length) })}</a>
        </p>
      )}
      <Withdrawn w={w} people={people.filter((each) => !isShown(each))} />
    </Section>
  );
}

export type ShownPerson = PublicPerson & { passage: Passage };
export const isShown = (person: PublicPerson): person is ShownPerson => person.passage !== null;

export function PeopleList({ w, people }: { w: Words; people: readonly ShownPerson[] }) {
  return (
    <ul className="plain-list stack">
      {people.map(({ mark, passage }) => (
        <li key={mark} id={`p-${mark}`} className="border-s-4 border-line ps-3">
          <SaidOfPerson w={w} passage={passage} />
        </li>
      ))}
    </ul>
  );
}

/** Of whom nothing is said any more: mark and checksum, so that it can be seen that the edition was not rewritten. */
function Withdrawn({ w, people }: { w: Words; people: readonly PublicPerson[] }) {
  if (people.length === 0) return null;
  return (
    <Details summary={w.t('public.people.withdrawn', { n: w.number(people.length) })}>
      <p>{w.t('public.people.withdrawnWhat')}</p>
      <ul className="plain-list small">
        {people.map(({ mark, digest }) => (
          <li key={mark}>
            <code>{mark}</code> · <code className="digest">{digest}</code>
          </li>
        ))}
      </ul>
    </Details>
  );
}
