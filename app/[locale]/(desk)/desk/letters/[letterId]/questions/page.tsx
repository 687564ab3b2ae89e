import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { EditPoints } from '@/components/point/edit-points';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readLetter } from '@/lib/timeline/read-letter';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskQuestionsPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const path = `/desk/letters/${letterId}/questions`;
  return (
    <DeskPage w={w} actor={actor} path={path}>
      <EditPoints w={w} found={found} wing="desk" initial={await keptForm('questions')} />
    </DeskPage>
  );
}
