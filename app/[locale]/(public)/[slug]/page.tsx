import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Summary } from '@/components/public/summary';
import { readPublication } from '@/lib/publication/read';
import { isLocale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = isLocale(locale) ? await readPublication(slug) : null;
  return found && isLocale(locale) ? { title: words(locale).pick({ ru: found.nameRu, en: found.nameEn }) } : {};
}

export default async function CampaignPage({ params }: Props) {
  const { locale, slug } = await params;
  const publication = isLocale(locale) ? await readPublication(slug) : null;
  if (!publication || !isLocale(locale)) notFound();
  return <Summary w={words(locale)} publication={publication} />;
}
