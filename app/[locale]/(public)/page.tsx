import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublishedList } from '@/components/public/published-list';
import { PublicShell } from '@/components/shell/public-shell';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { listPublished } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Homeward' };

export default async function FrontPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const w = words(locale);
  const published = (await listPublished()).filter(({ asOfOn }) => asOfOn !== null);
  return (
    <PublicShell w={w} here="/">
      <PageTitle title={w.t('public.front.title')} lead={w.t('public.front.lead')} />
      <p className="measure">{w.t('public.front.what')}</p>
      <p>
        <a className="button" href={`/${locale}/sign-in`}>
          {w.t('public.front.signIn')}
        </a>
      </p>
      <Section id="campaigns" title={w.t('public.front.campaigns')}>
        <PublishedList w={w} campaigns={published} />
      </Section>
    </PublicShell>
  );
}
