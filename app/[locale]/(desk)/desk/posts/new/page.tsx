import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { NewPostForm } from '@/components/post/new-post-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readNewPost } from '@/lib/post/read-new';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('post.new.title')} · Homeward` };
}

export default async function NewPostPage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { channels, today } = await readNewPost(actor);
  return (
    <MovementPage w={w} actor={actor} path="/desk/posts/new">
      <PageTitle title={w.t('post.new.title')} lead={w.t('post.new.lead')} />
      <NewPostForm w={w} channels={channels} today={today} initial={await keptForm('desk-post-new')} />
    </MovementPage>
  );
}
