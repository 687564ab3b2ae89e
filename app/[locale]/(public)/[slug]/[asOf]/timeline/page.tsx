import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HappenedPage } from '@/components/public/happened-page';
import { readHappenedFilter } from '@/lib/publication/happened-filter';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug' | 'asOf'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.timeline.title') } : {};
}

export default async function FrozenTimelinePage({ params, searchParams }: PageProps<'slug' | 'asOf'>) {
  const [{ locale, slug, asOf }, query] = await Promise.all([params, searchParams]);
  const publication = isLocale(locale) ? await readPublication(slug, asOf) : null;
  if (!publication || !isLocale(locale)) notFound();
  return <HappenedPage w={words(locale)} publication={publication} frozen={asOf} {...readHappenedFilter(query)} />;
}
