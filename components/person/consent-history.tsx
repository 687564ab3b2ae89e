import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { wordingOf } from '@/lib/person/consent-wording';
import type { ConsentView, PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { ConsentSays } from './consent-stands';
import { WordingPoints } from './wording-points';

/** Every consent there was, each with the words it was given to. */
export function ConsentHistory({ w, person }: { w: Words; person: PersonPage }) {
  return (
    <Section id="history" title={w.t('person.consent.history')}>
      {person.consents.length === 0 && <p className="muted">{w.t('person.consent.historyNone')}</p>}
      <ol className="plain-list" reversed>
        {person.consents.map((consent) => (
          <li key={consent.id}>
            <p>
              <b>{w.t('person.consent.version', { n: consent.version, day: w.day(consent.givenOn) })}</b>
              {' · '}
              {w.t(`person.consent.by.${consent.enteredFor ? 'organizer' : 'family'}`)}
              {' · '}
              {consent.withdrawnOn
                ? w.t('person.consent.withdrawnOn', { day: w.day(consent.withdrawnOn) })
                : w.t('person.consent.standing')}
            </p>
            <ConsentSays w={w} consent={consent} />
            <Wording w={w} consent={consent} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Wording({ w, consent }: { w: Words; consent: ConsentView }) {
  const wording = wordingOf(consent.wording);
  return (
    wording && (
      <Details summary={w.t('person.consent.wordingOf', { n: wording.version })}>
        <WordingPoints w={w} wording={wording} />
      </Details>
    )
  );
}
