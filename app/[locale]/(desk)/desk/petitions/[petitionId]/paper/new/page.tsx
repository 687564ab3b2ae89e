import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { SheetFields } from '@/components/signature/sheet-fields';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readSheets } from '@/lib/signature/read-sheets';
import { addSheetAction } from '@/lib/signature/sheet-actions';
import { takesSheets } from '@/lib/signature/sheet-rules';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewSheetPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const paper = await readSheets(actor, petitionId, null);
  if (!paper || !takesSheets(paper.petition)) notFound();
  const w = words(locale);
  const back = `/desk/petitions/${petitionId}/paper`;
  const title = w.t('signature.sheet.newTitle');
  const { totalCap, regionCap } = paper.petition;
  const caps = [
    ...(regionCap === null ? [] : [w.t('signature.sheet.regionCap', { n: w.number(regionCap) })]),
    ...(totalCap === null ? [] : [w.t('signature.sheet.totalCap', { n: w.number(totalCap) })]),
  ];
  return (
    <MovementPage w={w} actor={actor} path={`${back}/new`}>
      <PageTitle title={title} lead={caps.join(' · ') || w.t('signature.sheet.noCap')} />
      <Form
        w={w}
        action={addSheetAction}
        form="desk-sheet"
        submit={w.t('signature.sheet.submit')}
        title={title}
        hidden={{ petitionId }}
        initial={await keptForm('desk-sheet')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <SheetFields w={w} />
      </Form>
    </MovementPage>
  );
}
