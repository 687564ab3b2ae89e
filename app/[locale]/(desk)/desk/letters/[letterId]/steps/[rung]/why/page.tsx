import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepDaySheet } from '@/components/advice/step-day-sheet';
import { DeskPage } from '@/components/desk/desk-page';
import { readStepDay } from '@/lib/advice/read-step-day';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'letterId' | 'rung'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('clock.page.why')} · Homeward` };
}

export default async function StepDayPage({ params }: PageProps<'letterId' | 'rung'>) {
  const { locale, letterId, rung } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const day = await readStepDay(actor, letterId, rung);
  if (!day) notFound();
  return (
    <DeskPage w={w} actor={actor} path={`/desk/letters/${letterId}/steps/${rung}/why`}>
      <StepDaySheet w={w} wing="desk" day={day} />
    </DeskPage>
  );
}
