import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { BurstRegions } from '@/components/signature/burst-signers';
import { StrikeFilters } from '@/components/signature/strike-filters';
import { StrikeForm } from '@/components/signature/strike-form';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readStrikePreview } from '@/lib/signature/read-strike';
import { readStrikeFilter, strikeQuery } from '@/lib/signature/strike-filter';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function StrikePage({ params, searchParams }: PageProps<'petitionId'>) {
  const [{ locale, petitionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['editor', 'admin']);
  const { filter, ignored } = readStrikeFilter(query);
  const preview = await readStrikePreview(actor, petitionId, filter);
  if (!preview) notFound();
  const w = words(locale);
  const path = `/desk/petitions/${petitionId}/strike`;
  const title = w.t('signature.strike.title');
  const { chosen } = preview;
  return (
    <MovementPage w={w} actor={actor} path={path} query={strikeQuery(filter)}>
      {!chosen?.count && <title>{`${title} · Homeward`}</title>}
      <PageTitle title={title} lead={w.t('signature.strike.lead')} />
      {ignored.size > 0 && <Notice tone="warning">{w.t('signature.strike.ignored')}</Notice>}
      <StrikeFilters w={w} action={`/${locale}${path}`} filter={filter} />
      {!chosen && <p className="muted">{w.t('signature.strike.choose')}</p>}
      {chosen?.count === 0 && <p>{w.t('signature.strike.none')}</p>}
      {chosen && chosen.count > 0 && (
        <>
          <p>
            <b>{w.t('signature.strike.found', { n: chosen.count, shown: w.number(chosen.count) })}</b>
          </p>
          <BurstRegions w={w} regions={chosen.regions} />
          <StrikeForm w={w} petitionId={petitionId} filter={filter} count={chosen.count} lastSeq={chosen.lastSeq} title={title} />
        </>
      )}
      <p>
        <a href={`/${locale}/desk/petitions/${petitionId}#invalid`}>{w.t('signature.struck.back')}</a>
      </p>
    </MovementPage>
  );
}
