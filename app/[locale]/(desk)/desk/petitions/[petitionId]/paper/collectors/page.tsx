import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { CollectorTable } from '@/components/signature/sheet-tables';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCollectors } from '@/lib/signature/read-collectors';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function CollectorsPage({ params }: PageProps<'petitionId'>) {
  const { locale, petitionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const found = await readCollectors(actor, petitionId);
  if (!found) notFound();
  const w = words(locale);
  const back = `/desk/petitions/${petitionId}/paper`;
  const title = w.t('signature.sheet.collectors');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/collectors`}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} lead={w.t('signature.sheet.collectorsLead')} />
      {found.collectors.length === 0 ? (
        <Empty why={w.t('signature.sheet.none')} href={`/${locale}${back}`} wayOut={w.t('signature.sheet.toSheets')} />
      ) : (
        <CollectorTable w={w} rows={found.collectors} allowed={found.petition.invalidPerMille} />
      )}
      <p>
        <a href={`/${locale}${back}`}>{w.t('signature.sheet.toSheets')}</a>
      </p>
    </MovementPage>
  );
}
