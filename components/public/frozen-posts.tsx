import { Details } from '@/components/ui/details';
import type { WaitingSnapshot } from '@/lib/publication/read-desk';
import type { Words } from '@/lib/words/words';
import { SaidPost } from './said-post';

/** The posts a frozen snapshot would show: to be read before they are let out. What stands in the last edition was read then. */
export function FrozenPosts({ w, posts: { all, fresh } }: { w: Words; posts: WaitingSnapshot['posts'] }) {
  return (
    <Details summary={w.t('public.desk.posts', { n: w.number(all) })} open={fresh.length > 0}>
      <p>{w.t(all === 0 ? 'public.desk.postsNone' : fresh.length > 0 ? 'public.desk.postsWhat' : 'public.desk.postsSame')}</p>
      <ul className="plain-list stack">
        {fresh.map(({ mark, said }) => (
          <li key={mark} className="border-s-4 border-line ps-3">
            <SaidPost w={w} said={said} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
