import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { keptForm } from '@/lib/form/kept';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { ConsentForm } from './consent-form';
import { ConsentHistory } from './consent-history';
import { ConsentStands } from './consent-stands';
import { Saved } from './saved';
import { personHref, type Wing } from './wing';

type Props = { w: Words; wing: Wing; person: PersonPage; saved: string };

/** Consent: what stands, the way to withdraw it, the words and the form, and all there ever was. */
export async function ConsentBody({ w, wing, person, saved }: Props) {
  const t = (key: string) => w.t(`person.consent.${key}`);
  const at = personHref(w, wing, person);
  return (
    <>
      <PageTitle title={t('page')} lead={person.said} />
      <p>
        <a href={at}>{w.t('person.of.title')}</a>
      </p>
      <Saved w={w} saved={saved} />
      <Section id="stands" title={t('title')}>
        <ConsentStands w={w} person={person} />
        {person.standing && (
          <p>
            <a className="button-quiet" href={`${at}/consent/withdraw`}>
              {t('withdraw')}
            </a>
          </p>
        )}
      </Section>
      <ConsentForm w={w} wing={wing} person={person} initial={await keptForm('person-consent')} />
      <ConsentHistory w={w} person={person} />
    </>
  );
}
