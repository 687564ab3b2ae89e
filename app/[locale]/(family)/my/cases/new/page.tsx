import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readCategories } from '@/lib/campaign/read-categories';
import { openOwnCaseAction } from '@/lib/case/family-actions';
import { keptForm } from '@/lib/form/kept';
import { regionOptions } from '@/lib/official/region-options';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewCasePage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const categories = await readCategories(actor);
  return (
    <FamilyShell w={w} path="/my/cases/new" here="/my/cases/new">
      <PageTitle title={w.t('family.newCase.title')} lead={w.t('family.newCase.lead')} />
      <Form
        w={w}
        action={openOwnCaseAction}
        form="case"
        submit={w.t('family.newCase.submit')}
        title={w.t('family.newCase.title')}
        initial={await keptForm('case')}
      >
        <TextField name="alias" label={w.t('family.newCase.alias')} hint={w.t('family.newCase.aliasHint')} />
        <SelectField
          name="category"
          label={w.t('family.newCase.category')}
          options={categories.map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }))}
          empty={w.t('family.choose')}
        />
        <SelectField
          name="region"
          label={w.t('family.newCase.region')}
          hint={w.t('family.newCase.regionHint')}
          options={regionOptions(w)}
          empty={w.t('family.choose')}
        />
      </Form>
    </FamilyShell>
  );
}
