import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

/** Which letter was forwarded? Choosing is a link to its own form. */
export default async function WhichForwardedPage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const open = await readOpenLetters(actor, caseId);
  if (!open) notFound();
  const path = `/my/cases/${caseId}/forwarded`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={w.t('family.forwarded.title')} lead={w.t('family.which')} />
      <ul className="choices plain-list">
        {open.letters.map((letter) => (
          <li key={letter.id}>
            <a href={`/${locale}/my/letters/${letter.id}/forwarded`}>{w.pick(letter.at)}</a>{' '}
            <span className="muted small">{w.t('family.letterSent', { day: w.day(letter.sentOn, letter.sentPrecision) })}</span>
          </li>
        ))}
      </ul>
    </FamilyShell>
  );
}
