import { ChecksField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/form/form-state';
import { CONSENT_SCOPES } from '@/lib/person/consent-scopes';
import { PRESENT_WORDING } from '@/lib/person/consent-wording';
import { deskGiveConsentAction } from '@/lib/person/desk-actions';
import { giveConsentAction } from '@/lib/person/family-actions';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import type { Wing } from './wing';
import { WordingPoints } from './wording-points';

type Props = { w: Words; wing: Wing; person: PersonPage; initial: FormState };

/** The words somebody agrees to, and then what exactly may be said, each part by itself. It begins with what stands. */
export function ConsentForm({ w, wing, person, initial }: Props) {
  const t = (key: string) => w.t(`person.consent.${key}`);
  const { standing } = person;
  return (
    <Section id="agree" title={t('wording')}>
      {wing === 'desk' && <p className="measure">{t('forHer')}</p>}
      <WordingPoints w={w} wording={PRESENT_WORDING} />
      <Form
        w={w}
        action={wing === 'my' ? giveConsentAction : deskGiveConsentAction}
        form="person-consent"
        submit={t(wing === 'my' ? 'submit' : 'submitFor')}
        title={t('page')}
        hidden={{ personId: person.id, wording: String(PRESENT_WORDING.version) }}
        initial={initial}
      >
        <ChecksField
          name="scope"
          label={t('scope')}
          hint={t('scopeHint')}
          options={CONSENT_SCOPES.map(({ code, name, says }) => ({ value: code, label: `${w.pick(name)}. ${w.pick(says)}` }))}
          ticked={standing?.scope ?? []}
        />
        <TextField name="name" label={t('name')} hint={t('nameHint')} value={standing?.name ?? ''} />
        <ProseField name="story" label={t('story')} hint={t('storyHint')} value={standing?.story ?? ''} />
        {wing === 'desk' && <DayField name="givenOn" label={t('givenOn')} hint={t('givenOnHint')} words={dayWords(w)} />}
        {standing && <p className="muted measure">{t('replaces')}</p>}
      </Form>
    </Section>
  );
}
