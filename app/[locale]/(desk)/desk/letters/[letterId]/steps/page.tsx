import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LadderPage } from '@/components/advice/ladder-page';
import { DeskPage } from '@/components/desk/desk-page';
import { readLadder } from '@/lib/advice/read-ladder';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'letterId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('advice.title')} · Homeward` };
}

export default async function DeskStepsPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const view = await readLadder(actor, letterId);
  if (!view) notFound();
  return (
    <DeskPage w={w} actor={actor} path={`/desk/letters/${letterId}/steps`}>
      <LadderPage w={w} wing="desk" view={view} />
    </DeskPage>
  );
}
