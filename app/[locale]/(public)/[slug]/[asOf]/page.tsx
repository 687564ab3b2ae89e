import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Summary } from '@/components/public/summary';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; slug: string; asOf: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, asOf } = await params;
  const found = isLocale(locale) ? await readPublication(slug, asOf) : null;
  return found && isLocale(locale) ? { title: `${words(locale).pick({ ru: found.nameRu, en: found.nameEn })}, ${asOf.slice(0, 10)}` } : {};
}

export default async function EditionPage({ params }: Props) {
  const { locale, slug, asOf } = await params;
  const publication = isLocale(locale) ? await readPublication(slug, asOf) : null;
  if (!publication || !isLocale(locale)) notFound();
  return <Summary w={words(locale)} publication={publication} frozen={asOf} />;
}
