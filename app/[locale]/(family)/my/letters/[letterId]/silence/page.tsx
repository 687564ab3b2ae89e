import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StillNothing } from '@/components/letter/still-nothing';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { readLadder } from '@/lib/advice/read-ladder';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function StillNothingPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const view = await readLadder(actor, letterId);
  if (!view) notFound();
  const path = `/my/letters/${letterId}/silence`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle
        title={w.t('family.silence.one')}
        lead={<a href={`/${locale}/my/letters/${letterId}`}>{w.pick(view.found.letter.at)}</a>}
      />
      <StillNothing w={w} view={view} initial={await keptForm('step')} />
    </FamilyShell>
  );
}
