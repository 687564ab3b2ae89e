import { Form } from '@/components/form/form';
import { Empty } from '@/components/ui/empty';
import { deskWithdrawConsentAction } from '@/lib/person/desk-actions';
import { withdrawConsentAction } from '@/lib/person/family-actions';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { ConsentStands } from './consent-stands';
import { personHref, type Wing } from './wing';

const WHAT = ['now', 'next', 'corrected', 'posts', 'copies', 'again'] as const;

/** What a withdrawal does, said honestly before it is done, and the one button. */
export function WithdrawBody({ w, wing, person }: { w: Words; wing: Wing; person: PersonPage }) {
  const t = (key: string) => w.t(`person.withdraw.${key}`);
  const back = `${personHref(w, wing, person)}/consent`;
  if (!person.standing)
    return (
      <>
        <title>{`${t('title')} · Homeward`}</title>
        <Empty why={t('none')} href={back} wayOut={w.t('person.consent.page')} />
      </>
    );
  return (
    <>
      <ConsentStands w={w} person={person} />
      <p>{t('lead')}</p>
      <div className="prose">
        <ul className="stack">
          {WHAT.map((point) => (
            <li key={point}>{w.t(`person.withdraw.${point}`)}</li>
          ))}
        </ul>
      </div>
      <Form
        w={w}
        action={wing === 'my' ? withdrawConsentAction : deskWithdrawConsentAction}
        form="person-withdraw"
        submit={t('submit')}
        title={t('title')}
        hidden={{ personId: person.id }}
        tone="danger"
        aside={<a href={back}>{t('keep')}</a>}
      />
    </>
  );
}
