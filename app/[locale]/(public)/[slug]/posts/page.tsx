import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PostsPage } from '@/components/public/posts-page';
import { readPublication } from '@/lib/publication/read';
import { NO_POSTS, readAsked, readPublicPosts } from '@/lib/publication/read-posts';
import { isLocale } from '@/lib/words/locale';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'slug'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words(locale).t('public.posts.title') } : {};
}

export default async function PublishedPostsPage({ params, searchParams }: PageProps<'slug'>) {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  const publication = isLocale(locale) ? await readPublication(slug) : null;
  if (!publication || !isLocale(locale)) notFound();
  const page = publication.current ? await readPublicPosts(publication.current, readAsked(query)) : NO_POSTS;
  return <PostsPage w={words(locale)} publication={publication} page={page} />;
}
