import { namedOptions, regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { toldKindOf } from '@/lib/intake/kinds';
import { caseOfToldAction } from '@/lib/intake/outcome-actions';
import type { CaseChoices } from '@/lib/intake/read-outcome-form';
import type { Words } from '@/lib/words/words';

/** A case of what was told: what is known already stands there, the rest is asked. */
export function CaseOfTold({ w, choices: { told, categories, bodies }, initial }: { w: Words; choices: CaseChoices; initial: FormState }) {
  const t = (key: string) => w.t(`intake.makeCase.${key}`);
  const { category } = toldKindOf(told.kind);
  return (
    <Form
      w={w}
      action={caseOfToldAction}
      form="desk-told-case"
      title={t('title')}
      submit={t('submit')}
      hidden={{ toldId: told.id }}
      initial={initial}
      aside={<a href={`/${w.locale}/desk/intake/${told.id}`}>{w.t('form.cancel')}</a>}
    >
      <TextField name="alias" label={t('alias')} hint={t('aliasHint')} />
      <SelectField
        name="category"
        label={t('category')}
        options={namedOptions(w, categories)}
        value={categories.some(({ code }) => code === category) ? category : ''}
        empty={t('choose')}
      />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} value={told.region ?? ''} empty={t('choose')} />
      <TextField name="name" label={t('name')} />
      <TextField name="contact" label={t('contact')} value={told.contact ?? ''} />
      <SelectField
        name="toId"
        label={t('becomes')}
        hint={t('becomesHint')}
        options={bodies.map(({ id, nameRu, nameEn }) => ({ value: id, label: w.pick({ ru: nameRu, en: nameEn }) }))}
        empty={t('becomesNote')}
      />
    </Form>
  );
}
