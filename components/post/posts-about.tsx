import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { PostAbout } from '@/lib/post/read-about';
import type { Words } from '@/lib/words/words';

/** The campaign's posts that tell of the thing whose page this is; nothing where there are none. */
export function PostsAbout({ w, posts }: { w: Words; posts: readonly PostAbout[] }) {
  if (posts.length === 0) return null;
  return (
    <Section id="posts" title={w.t('post.aboutThis')}>
      <ul className="plain-list">
        {posts.map(({ id, postedOn, beginning, isPublic }) => (
          <li key={id}>
            <Day w={w} day={postedOn} short /> <a href={`/${w.locale}/desk/posts/${id}`}>{beginning || w.t('post.withoutWords')}</a>{' '}
            <span className="muted small">{w.t(`post.open.${isPublic ? 'yes' : 'no'}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
