import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LadderPage } from '@/components/advice/ladder-page';
import { FamilyShell } from '@/components/shell/family-shell';
import { readLadder } from '@/lib/advice/read-ladder';
import { requireActor } from '@/lib/auth/current-actor';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function StepsPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const view = await readLadder(actor, letterId);
  if (!view) notFound();
  const path = `/my/letters/${letterId}/steps`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <LadderPage w={w} wing="my" view={view} />
    </FamilyShell>
  );
}
