import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { LinkChoiceList } from '@/components/post/link-choices';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readLinkChoices } from '@/lib/post/read-link-choices';
import { THING_CODES } from '@/lib/post/things';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('post.links.add')} · Homeward` };
}

export default async function PostLinksPage({ params, searchParams }: PageProps<'postId'>) {
  const [{ locale, postId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const noun = THING_CODES.find((code) => code === queryText(query.noun, 20)) ?? 'letter';
  const mark = queryText(query.mark, 20);
  const choices = await readLinkChoices(actor, postId, { noun, mark });
  if (!choices) notFound();
  const path = `/desk/posts/${postId}/links`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={hereOf('', { noun, mark })}>
      <PageTitle
        title={w.t('post.links.add')}
        lead={w.t('post.links.lead', { day: w.day(choices.postedOn) })}
        actions={<a href={`/${locale}/desk/posts/${postId}`}>{w.t('post.links.back')}</a>}
      />
      <LinkChoiceList w={w} postId={postId} noun={noun} mark={mark} choices={choices} />
    </MovementPage>
  );
}
