import { Section } from '@/components/ui/section';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { ConsentStands } from './consent-stands';
import { personHref, type Wing } from './wing';

/** What may be said publicly now, and the two ways: to agree, and to withdraw. */
export function ConsentSection({ w, wing, person }: { w: Words; wing: Wing; person: PersonPage }) {
  const t = (key: string) => w.t(`person.consent.${key}`);
  const at = personHref(w, wing, person);
  return (
    <Section id="consent" title={t('title')}>
      <ConsentStands w={w} person={person} />
      <p className="row no-print">
        <a href={`${at}/consent`}>{t(person.standing ? 'change' : 'give')}</a>
        {person.standing && <a href={`${at}/consent/withdraw`}>{t('withdraw')}</a>}
      </p>
    </Section>
  );
}
