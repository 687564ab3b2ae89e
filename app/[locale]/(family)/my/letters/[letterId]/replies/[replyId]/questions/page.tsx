import { notFound } from 'next/navigation';
import { ReadByPoints } from '@/components/point/read-by-points';
import { FamilyShell } from '@/components/shell/family-shell';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readReplyPoints } from '@/lib/timeline/read-reply-points';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyReplyQuestionsPage({ params }: PageProps<'letterId' | 'replyId'>) {
  const { locale, letterId, replyId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const read = await readReplyPoints(actor, letterId, replyId);
  if (!read) notFound();
  const path = `/my/letters/${letterId}/replies/${replyId}/questions`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <ReadByPoints w={w} read={read} wing="my" initial={await keptForm('read-points')} />
    </FamilyShell>
  );
}
