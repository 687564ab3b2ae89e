import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { changeNotedAction, notePersonAction } from '@/lib/person/actions';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; person: PersonPage | null; initial: FormState };

/** Somebody without a case: noted anew, or changed. */
export function NotedForm({ w, person, initial }: Props) {
  const t = (key: string) => w.t(`person.new.${key}`);
  return (
    <Form
      w={w}
      action={person ? changeNotedAction : notePersonAction}
      form="person-noted"
      submit={t(person ? 'save' : 'submit')}
      hidden={person ? { personId: person.id } : {}}
      initial={initial}
      {...(person ? {} : { title: t('title') })}
    >
      <TextField name="name" label={t('name')} value={person?.name ?? ''} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} value={person?.region ?? ''} empty={t('noRegion')} />
      <TextField name="contact" label={t('contact')} value={person?.contact ?? ''} />
      <ProseField name="note" label={t('note')} value={person?.note ?? ''} rows={4} />
    </Form>
  );
}
