import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { CommentHeard } from '@/components/question/comment-heard';
import { CommentWait } from '@/components/question/comment-wait';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import { readComment } from '@/lib/question/read-comments';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = ['asked', 'heard', 'withdrawn', 'restored'];

export async function generateMetadata({ params }: PageProps<'commentId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('question.comments.title')} · Homeward` };
}

export default async function CommentPage({ params, searchParams }: PageProps<'commentId'>) {
  const [{ locale, commentId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const is = await readComment(actor, commentId);
  if (!is) notFound();
  const say = (key: string) => w.t(`question.comments.${key}`);
  const list = '/desk/questions/comments';
  const saved = queryText(query.new, 10);
  const rows = [
    { label: say('to'), value: w.pick({ ru: is.nameRu, en: is.nameEn }) },
    { label: say('askedOn'), value: w.day(is.askedOn) },
    { label: say('text'), value: is.text && <span className="prose">{is.text}</span> },
    { label: say('answer'), value: w.pick(COMMENT_ANSWERS[is.answer]) },
    { label: say('answeredOn'), value: is.answeredOn && w.day(is.answeredOn) },
    { label: say('wait'), value: <CommentWait w={w} is={is} size="wide" /> },
    { label: say('source'), value: is.source && <span className="prose">{is.source}</span> },
  ];
  return (
    <MovementPage w={w} actor={actor} path={`${list}/${commentId}`}>
      {SAVED.includes(saved) && <Notice tone="success">{w.t(`question.comments.saved.${saved}`)}</Notice>}
      <PageTitle title={is.outlet} lead={say('title')} actions={<a href={`/${locale}${list}`}>{say('toList')}</a>} />
      {is.withdrawnOn && <Notice tone="warning">{w.t('question.comments.withdrawnOn', { day: w.day(is.withdrawnOn) })}</Notice>}
      <DefinitionList items={rows.filter(({ value }) => value)} />
      <CommentHeard w={w} is={is} today={is.today} initial={await keptForm('comment-heard')} />
    </MovementPage>
  );
}
