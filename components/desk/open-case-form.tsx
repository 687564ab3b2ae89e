import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { openCaseAction } from '@/lib/case/actions';
import type { FormState } from '@/lib/form/form-state';
import type { Words } from '@/lib/words/words';
import { namedOptions, regionOptions } from './place-options';

type Props = { w: Words; categories: { code: string; nameRu: string; nameEn: string }[]; initial: FormState };

/** An organizer opens a case for a family: what it is called, about what, where from, and whom it is about. */
export function OpenCaseForm({ w, categories, initial }: Props) {
  const t = (key: string) => w.t(`desk.newCase.${key}`);
  return (
    <Form w={w} action={openCaseAction} form="desk-case" submit={t('submit')} title={t('title')} initial={initial}>
      <TextField name="alias" label={t('alias')} hint={t('aliasHint')} />
      <SelectField name="category" label={t('category')} options={namedOptions(w, categories)} empty={t('choose')} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} empty={t('choose')} />
      <h2 className="mt-8">{t('person')}</h2>
      <p className="muted measure">{t('personHint')}</p>
      <TextField name="name" label={t('name')} />
      <TextField name="birth" label={t('birth')} width="short" />
      <TextField name="unit" label={t('unit')} width="short" />
      <TextField name="contact" label={t('contact')} />
    </Form>
  );
}
