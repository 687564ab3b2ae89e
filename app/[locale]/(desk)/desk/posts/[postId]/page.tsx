import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { PostHead } from '@/components/post/post-head';
import { PostLinks } from '@/components/post/post-links';
import { PostMedia } from '@/components/post/post-media';
import { PostOriginal } from '@/components/post/post-original';
import { PostPublic } from '@/components/post/post-public';
import { PostWithdrawn, WithdrawPost } from '@/components/post/post-withdrawn';
import { History } from '@/components/timeline/history';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readPost } from '@/lib/post/read-post';
import { readHistory } from '@/lib/timeline/read-history';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps<'postId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('post.one')} · Homeward` };
}

export default async function PostPage({ params, searchParams }: PageProps<'postId'>) {
  const [{ locale, postId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const post = await readPost(actor, postId);
  if (!post) notFound();
  const history = await readHistory(actor, postId, w);
  const here = !post.withdrawnOn;
  return (
    <MovementPage w={w} actor={actor} path={`/desk/posts/${postId}`}>
      {queryText(query.new, 5) === '1' && <Notice tone="success">{w.t('post.added')}</Notice>}
      <PageTitle
        title={w.t('post.oneOf', { day: w.day(post.postedOn) })}
        lead={post.channel?.name}
        actions={<a href={`/${locale}/desk/posts`}>{w.t('post.toList')}</a>}
      />
      <PostWithdrawn w={w} post={post} />
      <PostHead w={w} post={post} />
      <PostOriginal w={w} post={post} />
      {here && <PostPublic w={w} post={post} />}
      <PostLinks w={w} post={post} unlinked={queryText(query.unlinked, 60)} />
      <PostMedia w={w} post={post} />
      {history.length > 0 && (
        <Section id="history" title={w.t('post.history')}>
          <History w={w} events={history} />
        </Section>
      )}
      {here && <WithdrawPost w={w} post={post} />}
    </MovementPage>
  );
}
