import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { RANKS } from '@/lib/official/directory-filter';
import { proposeBodyAction } from '@/lib/official/family-actions';
import { regionOptions } from '@/lib/official/region-options';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewBodyPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  await requireActor(locale, ['family']);
  const w = words(locale);
  const title = w.t('family.bodies.title');
  const hidden = { caseId: queryText(query.case, 40), letterId: queryText(query.letter, 40) };
  return (
    <FamilyShell w={w} path="/my/bodies/new" here={hereOf('/my/bodies/new', { case: hidden.caseId, letter: hidden.letterId })}>
      <PageTitle title={title} lead={w.t('family.bodies.lead')} />
      <Form
        w={w}
        action={proposeBodyAction}
        form="body"
        submit={w.t('family.bodies.submit')}
        title={title}
        hidden={hidden}
        initial={await keptForm('body')}
      >
        <TextField name="nameRu" label={w.t('family.bodies.name')} />
        <SelectField
          name="rank"
          label={w.t('family.bodies.rank')}
          options={RANKS.map((rank) => ({ value: rank, label: w.t(`case.rank.${rank}`) }))}
          empty={w.t('family.choose')}
        />
        <SelectField name="region" label={w.t('family.newCase.region')} options={regionOptions(w)} empty={w.t('family.bodies.anywhere')} />
      </Form>
    </FamilyShell>
  );
}
