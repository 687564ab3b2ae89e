import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionsPage } from '@/components/public/corrections-page';
import { readCursor } from '@/lib/db/keyset';
import { readCorrections } from '@/lib/publication/read-corrections';
import { isLocale } from '@/lib/words/locale';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.corrections.title') } : {};
}

export default async function CampaignCorrectionsPage({ params, searchParams }: PageProps<'slug'>) {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const view = await readCorrections(slug, cursor);
  if (!view) notFound();
  return <CorrectionsPage w={words(locale)} view={view} here={hereOf(`/${slug}/corrections`, { page: cursor ? page : '' })} />;
}
