import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { setRollAction } from '@/lib/official/actions';
import { readOfficial } from '@/lib/official/read-official';
import { ROLLS } from '@/lib/official/schema';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function RollPage({ params }: PageProps<'officialId'>) {
  const { locale, officialId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const body = await readOfficial(actor, officialId);
  if (!body) notFound();
  const back = `/desk/directory/${officialId}`;
  const title = w.t('desk.body.rollTitle');
  return (
    <DeskPage w={w} actor={actor} path={`${back}/roll`}>
      <PageTitle title={title} lead={w.pick({ ru: body.nameRu, en: body.nameEn })} />
      <Form
        w={w}
        action={setRollAction}
        form="desk-roll"
        submit={w.t('desk.body.save')}
        title={title}
        hidden={{ officialId }}
        initial={await keptForm('desk-roll')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <ChoiceField
          name="roll"
          label={w.t('desk.body.rollLabel')}
          hint={w.t('desk.body.rollHint')}
          options={ROLLS.map((roll) => ({ value: roll, label: w.t(`desk.body.rollIs.${roll}`) }))}
          value={body.roll ?? 'rule'}
        />
      </Form>
    </DeskPage>
  );
}
