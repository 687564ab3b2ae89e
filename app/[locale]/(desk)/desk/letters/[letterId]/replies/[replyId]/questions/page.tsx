import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ReadByPoints } from '@/components/point/read-by-points';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readReplyPoints } from '@/lib/timeline/read-reply-points';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskReplyQuestionsPage({ params }: PageProps<'letterId' | 'replyId'>) {
  const { locale, letterId, replyId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const read = await readReplyPoints(actor, letterId, replyId);
  if (!read) notFound();
  const path = `/desk/letters/${letterId}/replies/${replyId}/questions`;
  return (
    <DeskPage w={w} actor={actor} path={path}>
      <ReadByPoints w={w} read={read} wing="desk" initial={await keptForm('read-points')} />
    </DeskPage>
  );
}
