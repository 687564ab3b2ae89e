import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/form/form-state';
import { deskAddKinAction, deskRemoveKinAction } from '@/lib/person/desk-actions';
import { addKinAction, removeKinAction } from '@/lib/person/family-actions';
import { KINSHIPS, kinshipName } from '@/lib/person/kinships';
import type { KinView, OtherPerson, PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { personHref, type Wing } from './wing';

type Props = { w: Words; wing: Wing; person: PersonPage; choices: readonly OtherPerson[]; initial: FormState };

/** Who belongs to a person: in words, or somebody who is a person here too. */
export function KinSection({ w, wing, person, choices, initial }: Props) {
  const t = (key: string) => w.t(`person.kin.${key}`);
  const others = choices.filter(({ id }) => id !== person.id);
  return (
    <Section id="kin" title={t('title')}>
      {person.kin.length + person.kinOf.length === 0 && <p className="muted">{t('none')}</p>}
      <ul className="plain-list">
        {person.kin.map((kin) => (
          <li key={kin.id} className="row">
            <span>
              {w.pick(kinshipName(kin.kinship))}
              {kin.words && `: ${kin.words}`}
              {kin.other && <Other w={w} wing={wing} other={kin.other} />}
            </span>
            <Form
              w={w}
              action={wing === 'my' ? removeKinAction : deskRemoveKinAction}
              form="person-kin-remove"
              submit={t('remove')}
              hidden={{ personId: person.id, kinId: kin.id }}
              tone="quiet"
            />
          </li>
        ))}
        {person.kinOf.map((kin) => (
          <li key={kin.id}>
            <Towards w={w} wing={wing} kin={kin} />
          </li>
        ))}
      </ul>
      <Details summary={t('add')} open={initial.errors.length > 0}>
        <Form
          w={w}
          action={wing === 'my' ? addKinAction : deskAddKinAction}
          form="person-kin"
          submit={t('submit')}
          hidden={{ personId: person.id }}
          initial={initial}
        >
          <SelectField
            name="kinship"
            label={t('kinship')}
            options={KINSHIPS.map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
            empty={t('choose')}
          />
          <TextField name="words" label={t('words')} hint={t('wordsHint')} />
          <TextField name="ref" label={t('ref')} width="short" />
          {others.length > 0 && (
            <SelectField
              name="otherId"
              label={t('other')}
              options={others.map(({ id, said }) => ({ value: id, label: said || w.t('person.list.unknown') }))}
              empty={t('nobody')}
            />
          )}
        </Form>
      </Details>
    </Section>
  );
}

const Other = ({ w, wing, other }: { w: Words; wing: Wing; other: OtherPerson }) => (
  <>
    {': '}
    <a href={personHref(w, wing, other)}>{other.said || w.t('person.list.unknown')}</a>
  </>
);

const Towards = ({ w, wing, kin }: { w: Words; wing: Wing; kin: KinView }) =>
  kin.other && (
    <>
      {w.t('person.kin.of', { kinship: w.pick(kinshipName(kin.kinship)), other: '' })}
      <a href={personHref(w, wing, kin.other)}>{kin.other.said || w.t('person.list.unknown')}</a>
    </>
  );
