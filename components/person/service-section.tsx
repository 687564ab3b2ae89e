import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/form/form-state';
import { deskSetServiceAction } from '@/lib/person/desk-actions';
import { setServiceAction } from '@/lib/person/family-actions';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { DaysCount } from './days-count';
import type { Wing } from './wing';

type Props = { w: Words; wing: Wing; person: PersonPage; initial: FormState };

/** When somebody was drafted, where he serves, and how many days it has been. */
export function ServiceSection({ w, wing, person, initial }: Props) {
  const t = (key: string) => w.t(`person.service.${key}`);
  const { draftedOn, place } = person;
  // Of a month only, the day stays empty, so that saving again does not make it the first.
  const drafted = draftedOn && (draftedOn.precision === 'month' ? draftedOn.day.slice(0, 7) : draftedOn.day);
  return (
    <Section id="service" title={t('title')}>
      <DaysCount w={w} person={person} />
      <p>
        {t('place')}: {place ?? <span className="muted">{t('none')}</span>}
      </p>
      <Details summary={t('edit')} open={initial.errors.length > 0 || (!draftedOn && !place)}>
        <Form
          w={w}
          action={wing === 'my' ? setServiceAction : deskSetServiceAction}
          form="person-service"
          submit={t('submit')}
          hidden={{ personId: person.id }}
          initial={initial}
        >
          <DayField name="draftedOn" label={t('drafted')} hint={t('draftedHint')} words={dayWords(w)} value={drafted ?? ''} />
          <TextField name="place" label={t('place')} hint={t('placeHint')} value={place ?? ''} />
        </Form>
      </Details>
    </Section>
  );
}
