import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeoplePage } from '@/components/public/people-page';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.people.title') } : {};
}

export default async function PublishedPeoplePage({ params, searchParams }: PageProps<'slug'>) {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  const publication = isLocale(locale) ? await readPublication(slug) : null;
  if (!publication || !isLocale(locale)) notFound();
  const after = queryText(query.after, 16);
  return <PeoplePage w={words(locale)} publication={publication} after={/^[0-9a-f]{16}$/.test(after) ? after : ''} />;
}
