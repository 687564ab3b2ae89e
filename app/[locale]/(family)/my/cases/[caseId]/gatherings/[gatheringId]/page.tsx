import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparedTable } from '@/components/gathering/compared-table';
import { GatheringHead } from '@/components/gathering/gathering-head';
import { NoticeAnswer } from '@/components/gathering/notice-answer';
import { NoticeWindow } from '@/components/gathering/notice-window';
import { WhatHappenedThere } from '@/components/gathering/what-happened-there';
import { FamilyShell } from '@/components/shell/family-shell';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/current-actor';
import { gatheringKind } from '@/lib/gathering/kinds';
import { readGathering } from '@/lib/gathering/read-gathering';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyGatheringPage({ params }: PageProps<'caseId' | 'gatheringId'>) {
  const { locale, caseId, gatheringId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readGathering(actor, gatheringId);
  if (!found || found.caseFile?.id !== caseId) notFound();
  const { gathering: is, caseFile } = found;
  const compared = found.compared.filter(({ withdrawn }) => !withdrawn);
  const path = `/my/cases/${caseId}/gatherings/${gatheringId}`;
  const at = `/${locale}${path}`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={`${w.pick(gatheringKind(is.kind).name)}, ${w.day(is.onDay)}`} lead={is.title} />
      <p>
        <a href={`/${locale}/my/cases/${caseId}`}>{caseFile.alias}</a>
      </p>
      {is.withdrawnOn && <Notice tone="warning">{w.t('gathering.withdraw.is', { day: w.day(is.withdrawnOn) })}</Notice>}
      <GatheringHead w={w} found={found} />
      <Section id="notice" title={w.t('gathering.notice.section')}>
        <NoticeWindow w={w} found={found} at={at} />
        <NoticeAnswer w={w} found={found} at={at} />
      </Section>
      {compared.length > 0 && (
        <Section id="compared" title={w.t('gathering.compared.section')}>
          <ComparedTable w={w} ours={is} compared={compared} />
        </Section>
      )}
      <Section id="outcome" title={w.t('gathering.outcome.section')}>
        <WhatHappenedThere w={w} is={is} />
      </Section>
      <p className="muted small">{w.t('gathering.family.readOnly')}</p>
    </FamilyShell>
  );
}
