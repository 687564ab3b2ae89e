import { scopeName } from '@/lib/person/consent-scopes';
import type { ConsentView, PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';

/** The consent that stands, in full; or that there is none. */
export function ConsentStands({ w, person }: { w: Words; person: PersonPage }) {
  const { standing, editions } = person;
  if (!standing) return <p>{w.t('person.consent.none')}</p>;
  const day = w.day(standing.givenOn);
  return (
    <>
      <p>{standing.enteredFor ? w.t('person.consent.standsFor', { day }) : w.t('person.consent.stands', { day })}</p>
      <ConsentSays w={w} consent={standing} />
      {editions > 0 && <p>{w.t('person.consent.editions', { n: editions })}</p>}
    </>
  );
}

/** What may be said under a consent: its parts, the name and the words to print. */
export function ConsentSays({ w, consent }: { w: Words; consent: ConsentView }) {
  return (
    <>
      <div className="prose">
        <ul>
          {consent.scope.map((code) => (
            <li key={code}>{w.pick(scopeName(code))}</li>
          ))}
        </ul>
      </div>
      {consent.name && <p>{w.t('person.consent.nameSays', { name: consent.name })}</p>}
      {consent.story && <blockquote className="prose whitespace-pre-wrap">{consent.story}</blockquote>}
    </>
  );
}
