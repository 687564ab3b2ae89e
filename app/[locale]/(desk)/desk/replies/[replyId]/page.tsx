import { notFound } from 'next/navigation';
import { ClassifyForm } from '@/components/desk/classify-form';
import { DeskPage } from '@/components/desk/desk-page';
import { Readings } from '@/components/desk/readings';
import { DateNotes } from '@/components/reply/date-notes';
import { ReplySheet } from '@/components/reply/reply-sheet';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { replyKind } from '@/lib/reply/kinds';
import { dateNotes } from '@/lib/timeline/date-notes';
import { readReply } from '@/lib/timeline/read-reply';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ReplyPage({ params }: PageProps<'replyId'>) {
  const { locale, replyId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const read = await readReply(actor, replyId);
  if (!read) notFound();
  const { found, reply, readings } = read;
  const title = w.t('desk.classify.title');
  const letterHref = `/${locale}/desk/letters/${found.letter.id}`;
  const mayChange = replyKind(reply.kind).effect === 'none';
  return (
    <DeskPage w={w} actor={actor} path={`/desk/replies/${replyId}`}>
      <PageTitle
        title={title}
        lead={
          <>
            <a href={`${letterHref}#reply-${replyId}`}>{w.pick(found.letter.to)}</a> · {found.caseAlias}
          </>
        }
      />
      <ReplySheet w={w} reply={reply} letter={found.letter} />
      <DateNotes w={w} findings={dateNotes(found.law, found.letter).filter((each) => each.replyId === replyId)} />
      {mayChange ? (
        <ClassifyForm w={w} reply={reply} title={title} initial={await keptForm('desk-classify')} cancelHref={letterHref} />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <Notice tone="info">{w.t('form.refusals.kind_fixed')}</Notice>
        </>
      )}
      <Section id="history" title={w.t('desk.classify.history')}>
        <Readings w={w} readings={readings} />
      </Section>
    </DeskPage>
  );
}
