import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeoplePage } from '@/components/public/people-page';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug' | 'asOf'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.people.title') } : {};
}

export default async function EditionPeoplePage({ params, searchParams }: PageProps<'slug' | 'asOf'>) {
  const [{ locale, slug, asOf }, query] = await Promise.all([params, searchParams]);
  const publication = isLocale(locale) ? await readPublication(slug, asOf) : null;
  if (!publication || !isLocale(locale)) notFound();
  const after = queryText(query.after, 16);
  return <PeoplePage w={words(locale)} publication={publication} frozen={asOf} after={/^[0-9a-f]{16}$/.test(after) ? after : ''} />;
}
