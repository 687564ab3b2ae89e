import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HappenedPage } from '@/components/public/happened-page';
import { readHappenedFilter } from '@/lib/publication/happened-filter';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.timeline.title') } : {};
}

export default async function PublishedTimelinePage({ params, searchParams }: PageProps<'slug'>) {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  const publication = isLocale(locale) ? await readPublication(slug) : null;
  if (!publication || !isLocale(locale)) notFound();
  return <HappenedPage w={words(locale)} publication={publication} {...readHappenedFilter(query)} />;
}
