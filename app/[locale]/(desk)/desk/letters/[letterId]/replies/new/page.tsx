import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ReplyForm } from '@/components/desk/reply-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readLetter } from '@/lib/timeline/read-letter';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskNewReplyPage({ params }: PageProps<'letterId'>) {
  const { locale, letterId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const title = w.t('desk.reply.title');
  return (
    <DeskPage w={w} actor={actor} path={`/desk/letters/${letterId}/replies/new`}>
      <PageTitle
        title={title}
        lead={
          <>
            <a href={`/${locale}/desk/letters/${letterId}`}>{w.pick(found.letter.to)}</a> · {found.caseAlias}
          </>
        }
      />
      <ReplyForm w={w} found={found} title={title} form="desk-reply" initial={await keptForm('desk-reply')} />
    </DeskPage>
  );
}
