import type { Metadata } from 'next';
import { LawText } from '@/components/law/law-text';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readCampaignLaw } from '@/lib/campaign/read-campaign-law';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyLawPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const { law, today } = await readCampaignLaw(actor);
  return (
    <FamilyShell w={w} path="/my/law" here="/my/law">
      <PageTitle title={w.t('law.title')} lead={w.t('law.lead', { country: w.pick(jurisdictionOf(law.code).name) })} />
      <LawText w={w} law={law} today={today} />
    </FamilyShell>
  );
}
