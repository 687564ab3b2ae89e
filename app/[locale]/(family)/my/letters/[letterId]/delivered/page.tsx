import { notFound } from 'next/navigation';
import { DeliveredForm } from '@/components/letter/delivered-form';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readLetter } from '@/lib/timeline/read-letter';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeliveredPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const path = `/my/letters/${letterId}/delivered`;
  const title = w.t('clock.delivered.title');
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={title} lead={w.t('clock.delivered.lead')} />
      <DeliveredForm w={w} letter={found.letter} title={title} initial={await keptForm('delivered')} />
    </FamilyShell>
  );
}
