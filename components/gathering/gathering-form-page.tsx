import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { MovementPage } from '@/components/desk/movement-page';
import { PageTitle } from '@/components/ui/page-title';
import type { Actor } from '@/lib/auth/actor';
import { gatheringKind } from '@/lib/gathering/kinds';
import { type FoundGathering, readGathering } from '@/lib/gathering/read-gathering';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  actor: Actor;
  gatheringId: string;
  /** The last part of its address. */
  step: string;
  query?: string;
  title: string;
  children: (found: FoundGathering, back: ReactNode) => ReactNode;
};

/** A page with one form about a gathering; not found where there is none, or where it was taken back. */
export async function GatheringFormPage({ w, actor, gatheringId, step, query = '', title, children }: Props) {
  const found = await readGathering(actor, gatheringId);
  if (!found || found.gathering.withdrawnOn) notFound();
  const { gathering: is } = found;
  const at = `/desk/gatherings/${gatheringId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${at}/${step}`} query={query}>
      <PageTitle title={title} lead={`${w.pick(gatheringKind(is.kind).name)}, ${w.day(is.onDay)}: ${is.title}`} />
      {children(found, <a href={`/${w.locale}${at}`}>{w.t('form.cancel')}</a>)}
    </MovementPage>
  );
}
