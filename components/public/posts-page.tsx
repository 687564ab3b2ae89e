import { PublicShell } from '@/components/shell/public-shell';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { queryOf } from '@/lib/form/read-query';
import type { Publication } from '@/lib/publication/read';
import type { PublicPosts } from '@/lib/publication/read-posts';
import type { Words } from '@/lib/words/words';
import { Corrected } from './corrected';
import { SaidPost } from './said-post';
import { Turn } from './turn';

type Props = { w: Words; publication: Publication; frozen?: string; page: PublicPosts };

/** What the campaign said in its own words, as an edition shows it, the newest first. */
export function PostsPage({ w, publication, frozen, page: { posts, about, after, previous, next } }: Props) {
  const { slug, current } = publication;
  const name = w.pick({ ru: publication.nameRu, en: publication.nameEn });
  const path = `/${slug}${frozen ? `/${frozen}` : ''}`;
  const base = `/${w.locale}${path}`;
  const queryFrom = (mark: string) => queryOf({ petition: about || null, after: mark || null });
  const href = (mark: string | null) => (mark === null ? null : `${base}/posts${queryFrom(mark)}`);
  return (
    <PublicShell w={w} here={`${path}/posts${queryFrom(after)}`} campaign={{ name, slug }}>
      <PageTitle
        title={w.t('public.posts.title')}
        lead={current ? w.t('public.posts.lead', { asOf: w.day(current.facts.asOfOn) }) : undefined}
      />
      <p className="row">
        <a href={base}>{w.t('public.posts.back')}</a>
        {about && <a href={`${base}/posts`}>{w.t('public.posts.everything')}</a>}
      </p>
      {about && <p>{w.t('public.posts.ofPetition')}</p>}
      {current && <Corrected w={w} slug={slug} current={current} />}
      {posts.length === 0 && <Empty why={w.t('public.posts.none')} href={base} wayOut={w.t('public.posts.back')} />}
      <ul className="plain-list stack">
        {posts.map(({ mark, digest, said }) => (
          <li key={mark} id={`p-${mark}`} className="border-s-4 border-line ps-3">
            {said ? (
              <SaidPost w={w} said={said} slug={slug} />
            ) : (
              <p className="muted small">
                {w.t('public.posts.gone')} <code>{mark}</code> · <code className="digest">{digest}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Turn w={w} previousHref={href(previous)} nextHref={href(next)} />
    </PublicShell>
  );
}
