import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { WhyNotice } from '@/components/gathering/why-notice';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readGathering } from '@/lib/gathering/read-gathering';
import { NOTICE_CLOCKS } from '@/lib/gathering/why';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'gatheringId' | 'clock'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('gathering.window.why')} · Homeward` };
}

export default async function WhyNoticePage({ params }: PageProps<'gatheringId' | 'clock'>) {
  const { locale, gatheringId, clock } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const name = NOTICE_CLOCKS.find((each) => each === clock);
  const found = name && (await readGathering(actor, gatheringId));
  if (!found) notFound();
  const at = `/desk/gatherings/${gatheringId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${at}/why/${name}`}>
      <WhyNotice w={w} found={found} name={name} at={`/${locale}${at}`} />
    </MovementPage>
  );
}
