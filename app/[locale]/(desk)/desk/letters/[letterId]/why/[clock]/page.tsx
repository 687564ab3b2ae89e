import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { WhySheet } from '@/components/letter/why-sheet';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { readLetter } from '@/lib/timeline/read-letter';
import { whyDay } from '@/lib/timeline/why-day';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'letterId' | 'clock'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('clock.page.why')} · Homeward` };
}

export default async function WhyPage({ params, searchParams }: PageProps<'letterId' | 'clock'>) {
  const [{ locale, letterId, clock }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  const step = queryText(query.hop, 3);
  const day = found && whyDay(found, { clock, step });
  if (!day) notFound();
  const at = `/desk/letters/${letterId}`;
  return (
    <DeskPage w={w} actor={actor} path={`${at}/why/${clock}`} query={queryOf({ hop: step })}>
      <WhySheet w={w} day={day} at={`/${locale}${at}`} />
    </DeskPage>
  );
}
