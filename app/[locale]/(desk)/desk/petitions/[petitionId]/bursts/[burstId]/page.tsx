import { notFound } from 'next/navigation';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { BurstDecision } from '@/components/signature/burst-decision';
import { BurstRegions, BurstSigners } from '@/components/signature/burst-signers';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { decides } from '@/lib/petition/access';
import { readPetition } from '@/lib/petition/read-petition';
import { readBurst } from '@/lib/signature/read-burst';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function BurstPage({ params, searchParams }: PageProps<'petitionId' | 'burstId'>) {
  const [{ locale, petitionId, burstId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'int');
  const [found, petition] = [await readBurst(actor, burstId, cursor), await readPetition(actor, petitionId)];
  if (!found || found.burst.petitionId !== petition?.id) notFound();
  const w = words(locale);
  const { burst, waiting, regions, signers } = found;
  const path = `/desk/petitions/${petitionId}/bursts/${burstId}`;
  const title = w.t('signature.burst.title', { day: w.day(burst.onDay) });
  const href = (to: string | null) => to && `/${locale}${path}?page=${to}`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={hereOf('', { page: cursor ? page : '' })}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} lead={w.t('signature.burst.lead', { n: w.number(petition.burstPerMinute) })} />
      {burst.decidedOn && <Notice tone="info">{w.t('signature.burst.decided', { day: w.day(burst.decidedOn) })}</Notice>}
      {burst.state === 'waiting' && !decides(actor) && <Notice tone="info">{w.t('signature.burst.only')}</Notice>}
      <BurstRegions w={w} regions={regions} />
      {burst.state === 'waiting' && decides(actor) && waiting > 0 && <BurstDecision w={w} burstId={burst.id} waiting={waiting} />}
      <Section id="signers" title={w.t('signature.burst.signers')}>
        {!decides(actor) && <p className="muted">{w.t('signature.burst.namesHidden')}</p>}
        <ListFrame
          w={w}
          ignored={page && !cursor ? ['page'] : []}
          count={0}
          counted="petition.count"
          previousHref={href(signers.previous)}
          nextHref={href(signers.next)}
        >
          <BurstSigners w={w} signers={signers.rows} />
        </ListFrame>
      </Section>
      <p>
        <a href={`/${locale}/desk/petitions/${petitionId}#review`}>{w.t('signature.struck.back')}</a>
      </p>
    </MovementPage>
  );
}
