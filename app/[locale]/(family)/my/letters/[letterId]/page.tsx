import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IncidentsAbout } from '@/components/incident/incident-lines';
import { LetterNow } from '@/components/letter/letter-now';
import { LetterReceipt } from '@/components/letter/letter-receipt';
import { TextLinks } from '@/components/paper/text-links';
import { AskAnswered } from '@/components/point/ask-answered';
import { LetterPoints } from '@/components/point/letter-points';
import { PointsSaved } from '@/components/point/points-saved';
import { FamilyShell } from '@/components/shell/family-shell';
import { RemindLink } from '@/components/todo/remind-link';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readIncidentsAbout } from '@/lib/incident/read-about';
import { readLetter } from '@/lib/timeline/read-letter';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

const SAVED = new Set(['1', 'number', 'forwarded', 'answer', 'papers', 'delivered']);

export default async function MyLetterPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const saved = queryText(query.new, 10);
  const path = `/my/letters/${letterId}`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      {SAVED.has(saved) && (
        <Notice tone="success">{w.t(`family.receipt.saved.${saved === '1' && found.letter.state === 'draft' ? 'draft' : saved}`)}</Notice>
      )}
      <PointsSaved w={w} saved={saved} />
      <PageTitle
        title={w.pick(found.letter.to)}
        lead={<a href={`/${locale}/my/cases/${found.caseId}?letter=${letterId}#letter-${letterId}`}>{found.caseAlias}</a>}
      />
      {saved === 'answer' && <AskAnswered w={w} letter={found.letter} wing="my" />}
      <LetterReceipt w={w} found={found} at={`/${locale}${path}`} />
      <LetterNow w={w} found={found} />
      <TextLinks w={w} wing="my" letter={found.letter} />
      <LetterPoints w={w} letter={found.letter} wing="my" />
      <IncidentsAbout w={w} wing="my" incidents={await readIncidentsAbout(actor, { letterId })} />
      <RemindLink w={w} wing="my" letterId={letterId} />
    </FamilyShell>
  );
}
