import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { addHolderAction } from '@/lib/official/actions';
import { readOfficial } from '@/lib/official/read-official';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewHolderPage({ params }: PageProps<'officialId'>) {
  const { locale, officialId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const body = await readOfficial(actor, officialId);
  if (!body) notFound();
  const back = `/desk/directory/${officialId}`;
  const title = w.t('desk.body.holderTitle');
  return (
    <DeskPage w={w} actor={actor} path={`${back}/holders/new`}>
      <PageTitle title={title} lead={w.pick({ ru: body.nameRu, en: body.nameEn })} />
      <Form
        w={w}
        action={addHolderAction}
        form="desk-holder"
        submit={w.t('desk.body.addHolder')}
        title={title}
        hidden={{ officialId }}
        initial={await keptForm('desk-holder')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <TextField name="name" label={w.t('desk.body.holderName')} />
        <DayField name="fromOn" label={w.t('desk.body.holderFrom')} hint={w.t('desk.body.optional')} words={dayWords(w)} />
        <DayField name="toOn" label={w.t('desk.body.holderTo')} hint={w.t('desk.body.holderToHint')} words={dayWords(w)} />
      </Form>
    </DeskPage>
  );
}
