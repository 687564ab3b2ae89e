import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { LawText } from '@/components/law/law-text';
import { WhoseLaw } from '@/components/law/whose-law';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCampaignLaw } from '@/lib/campaign/read-campaign-law';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { isJurisdictionCode, jurisdictionOf } from '@/lib/jurisdiction/rules';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('law.title')} · Homeward` };
}

export default async function LawPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { law: own, today } = await readCampaignLaw(actor);
  const asked = queryText(query.of, 10);
  const isOther = isJurisdictionCode(asked) && asked !== own.code;
  const law = isOther ? lawInForce(asked) : own;
  const country = w.pick(jurisdictionOf(law.code).name);
  return (
    <DeskPage w={w} actor={actor} path="/desk/law" query={hereOf('', { of: isOther ? asked : '' })}>
      <PageTitle title={w.t('law.title')} lead={w.t(isOther ? 'law.leadOther' : 'law.lead', { country })} />
      <WhoseLaw w={w} shown={law.code} own={own.code} />
      {isOther && (
        <Notice tone="info">
          <p>{w.t('law.of.foreign')}</p>
        </Notice>
      )}
      <LawText w={w} law={law} today={today} calendarHref={isOther ? undefined : `/${locale}/desk/calendar`} />
    </DeskPage>
  );
}
