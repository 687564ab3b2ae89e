import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import type { listPublished } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; campaigns: Awaited<ReturnType<typeof listPublished>> };

/** The campaigns whose figures can be read. */
export function PublishedList({ w, campaigns }: Props) {
  if (campaigns.length === 0) return <Empty why={w.t('public.front.none')} />;
  return (
    <ul className="stack">
      {campaigns.map(({ slug, nameRu, nameEn, asOfOn }) => (
        <li key={slug}>
          <a href={`/${w.locale}/${slug}`}>{w.pick({ ru: nameRu, en: nameEn })}</a>
          {asOfOn && (
            <span className="muted">
              {' '}
              {w.t('public.front.asOf')} <Day w={w} day={asOfOn} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
