import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepPage } from '@/components/advice/step-page';
import { DeskPage } from '@/components/desk/desk-page';
import { readLadder } from '@/lib/advice/read-ladder';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'letterId' | 'rung'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('advice.title')} · Homeward` };
}

/** One open step. Closed, taken or not there yet: not found. */
export default async function DeskOneStepPage({ params, searchParams }: PageProps<'letterId' | 'rung'>) {
  const [{ locale, letterId, rung }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const view = await readLadder(actor, letterId, { code: rung, q, to });
  if (!view?.step) notFound();
  return (
    <DeskPage w={w} actor={actor} path={`/desk/letters/${letterId}/steps/${rung}`} query={queryOf({ q, to })}>
      <StepPage w={w} wing="desk" view={view} step={view.step} q={q} to={to} initial={await keptForm('step')} />
    </DeskPage>
  );
}
