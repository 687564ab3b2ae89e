import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepDaySheet } from '@/components/advice/step-day-sheet';
import { FamilyShell } from '@/components/shell/family-shell';
import { readStepDay } from '@/lib/advice/read-step-day';
import { requireActor } from '@/lib/auth/current-actor';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyStepDayPage({ params }: PageProps<'letterId' | 'rung'>) {
  const { locale, letterId, rung } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const day = await readStepDay(actor, letterId, rung);
  if (!day) notFound();
  const path = `/my/letters/${letterId}/steps/${rung}/why`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <StepDaySheet w={w} wing="my" day={day} />
    </FamilyShell>
  );
}
