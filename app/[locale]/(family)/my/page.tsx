import type { Metadata } from 'next';
import { MyCases } from '@/components/case/my-cases';
import { FamilyShell } from '@/components/shell/family-shell';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const cases = await readMyCases(actor);
  const open = <a href={`/${locale}/my/cases/new`}>{w.t('family.cases.open')}</a>;
  return (
    <FamilyShell w={w} path="/my" here="/my">
      <PageTitle title={w.t('family.cases.title')} />
      {cases.length > 0 ? (
        <MyCases w={w} cases={cases} />
      ) : (
        <Empty why={w.t('family.cases.none')} href={`/${locale}/my/cases/new`} wayOut={w.t('family.cases.open')} />
      )}
      {cases.length > 0 && <p className="muted">{open}</p>}
    </FamilyShell>
  );
}
