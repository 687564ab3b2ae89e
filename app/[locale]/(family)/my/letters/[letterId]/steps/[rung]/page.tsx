import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepPage } from '@/components/advice/step-page';
import { FamilyShell } from '@/components/shell/family-shell';
import { readLadder } from '@/lib/advice/read-ladder';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

/** One open step. Closed, taken or not there yet: not found. */
export default async function OneStepPage({ params, searchParams }: PageProps<'letterId' | 'rung'>) {
  const [{ locale, letterId, rung }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const view = await readLadder(actor, letterId, { code: rung, q, to });
  if (!view?.step) notFound();
  const path = `/my/letters/${letterId}/steps/${rung}`;
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { q, to })}>
      <StepPage w={w} wing="my" view={view} step={view.step} q={q} to={to} initial={await keptForm('step')} />
    </FamilyShell>
  );
}
