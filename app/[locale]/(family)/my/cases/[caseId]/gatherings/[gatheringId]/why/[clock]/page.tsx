import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WhyNotice } from '@/components/gathering/why-notice';
import { FamilyShell } from '@/components/shell/family-shell';
import { requireActor } from '@/lib/auth/current-actor';
import { readGathering } from '@/lib/gathering/read-gathering';
import { NOTICE_CLOCKS } from '@/lib/gathering/why';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyWhyNoticePage({ params }: PageProps<'caseId' | 'gatheringId' | 'clock'>) {
  const { locale, caseId, gatheringId, clock } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const name = NOTICE_CLOCKS.find((each) => each === clock);
  const found = name && (await readGathering(actor, gatheringId));
  if (!found || found.caseFile?.id !== caseId) notFound();
  const at = `/my/cases/${caseId}/gatherings/${gatheringId}`;
  return (
    <FamilyShell w={w} path={`${at}/why/${name}`} here={`${at}/why/${name}`}>
      <WhyNotice w={w} found={found} name={name} at={`/${locale}${at}`} />
    </FamilyShell>
  );
}
