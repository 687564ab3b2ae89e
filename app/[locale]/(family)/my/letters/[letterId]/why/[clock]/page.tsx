import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WhySheet } from '@/components/letter/why-sheet';
import { FamilyShell } from '@/components/shell/family-shell';
import { requireActor } from '@/lib/auth/current-actor';
import { readLetter } from '@/lib/timeline/read-letter';
import { whyDay } from '@/lib/timeline/why-day';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyWhyPage({ params, searchParams }: PageProps<'letterId' | 'clock'>) {
  const [{ locale, letterId, clock }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  const step = queryText(query.hop, 3);
  const day = found && whyDay(found, { clock, step });
  if (!day) notFound();
  const at = `/my/letters/${letterId}`;
  const path = `${at}/why/${clock}`;
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { hop: step })}>
      <WhySheet w={w} day={day} at={`/${locale}${at}`} />
    </FamilyShell>
  );
}
