import { MovementPage } from '@/components/desk/movement-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextFields } from '@/components/petition/text-fields';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { makePetitionAction } from '@/lib/petition/actions';
import { KIND_CODES, PETITION_KINDS } from '@/lib/petition/kinds';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewPetitionPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('petition.new.title');
  const hints = { petition: undefined, nomination: w.t('petition.new.nominationHint') };
  return (
    <MovementPage w={w} actor={actor} path="/desk/petitions/new">
      <PageTitle title={title} lead={w.t('petition.new.lead')} />
      <Form
        w={w}
        action={makePetitionAction}
        form="desk-petition"
        submit={w.t('petition.new.submit')}
        title={title}
        initial={await keptForm('desk-petition')}
        aside={<a href={`/${locale}/desk/petitions`}>{w.t('form.cancel')}</a>}
      >
        <ChoiceField
          name="kind"
          label={w.t('petition.new.kind')}
          options={KIND_CODES.map((code) => ({ value: code, label: w.pick(PETITION_KINDS[code]), hint: hints[code] }))}
          value="petition"
        />
        <TextFields w={w} text={{ lang: locale, title: '', body: '' }} />
      </Form>
    </MovementPage>
  );
}
