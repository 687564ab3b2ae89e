import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readPetition } from '@/lib/petition/read-petition';
import { takeOffAction } from '@/lib/signature/actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function TakeOffPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, ['editor', 'admin']);
  if (!(await readPetition(actor, petitionId))) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`signature.takeOff.${key}`);
  const back = `/desk/petitions/${petitionId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${back}/strike/one`}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Form
        w={w}
        action={takeOffAction}
        form="desk-take-off"
        submit={t('submit')}
        title={t('title')}
        hidden={{ petitionId }}
        aside={<a href={`/${locale}${back}#invalid`}>{w.t('form.cancel')}</a>}
      >
        <TextField name="name" label={w.t('signature.form.name')} />
        <SelectField name="region" label={w.t('signature.form.region')} options={regionOptions(w)} empty={w.t('signature.form.choose')} />
        <TextField name="contact" label={t('contact')} />
      </Form>
    </MovementPage>
  );
}
