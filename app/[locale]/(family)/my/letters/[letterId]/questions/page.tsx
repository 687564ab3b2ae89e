import { notFound } from 'next/navigation';
import { EditPoints } from '@/components/point/edit-points';
import { FamilyShell } from '@/components/shell/family-shell';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readLetter } from '@/lib/timeline/read-letter';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyQuestionsPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const path = `/my/letters/${letterId}/questions`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <EditPoints w={w} found={found} wing="my" initial={await keptForm('questions')} />
    </FamilyShell>
  );
}
