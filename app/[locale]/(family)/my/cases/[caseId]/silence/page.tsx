import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { SilentLetters } from '@/components/letter/silent-letters';
import { FamilyShell } from '@/components/shell/family-shell';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { WAITING } from '@/lib/letter/rules';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function SilencePage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const open = await readOpenLetters(actor, caseId);
  if (!open) notFound();
  const path = `/my/cases/${caseId}/silence`;
  const silent = open.letters.filter(({ standing }) => standing === 'no_clock' || WAITING.includes(standing));
  const [only, ...others] = silent;
  if (only && others.length === 0) redirect(`/${locale}/my/letters/${only.id}/silence`);
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={w.t('family.silence.title')} lead={open.alias} />
      {silent.length > 0 ? (
        <SilentLetters w={w} letters={silent} today={open.today} />
      ) : (
        <Empty why={w.t('family.silence.none')} href={`/${locale}/my/cases/${caseId}`} wayOut={w.t('family.now.toCase')} />
      )}
    </FamilyShell>
  );
}
