import { Day } from '@/components/ui/day';
import { channelKindName } from '@/lib/post/channels';
import type { SaidPost as Said } from '@/lib/publication/said-post';
import type { Words } from '@/lib/words/words';

/**
 * A post as everybody reads it: its day, where it was said, and its words as plain text: an address in them stays text.
 * `slug`, the campaign's, makes links of the petitions it tells of.
 */
export function SaidPost({ w, said, slug }: { w: Words; said: Said; slug?: string }) {
  const { on, where, forwarded, text, petitions = [] } = said;
  return (
    <>
      <p>
        <b>
          <Day w={w} day={on} />
        </b>
        <span className="muted">
          {where && ` · ${w.pick(channelKindName(where))}`}
          {forwarded && ` · ${w.t('public.posts.forwarded')}`}
        </span>
      </p>
      <div className="prose whitespace-pre-wrap wrap-anywhere">{text}</div>
      {petitions.length > 0 && (
        <ul className="plain-list small" aria-label={w.t('public.posts.petitions')}>
          {petitions.map(({ mark, titleRu, titleEn }) => (
            <li key={mark}>
              {slug ? (
                <a href={`/${w.locale}/sign/${slug}/${mark}`}>{w.pick({ ru: titleRu, en: titleEn })}</a>
              ) : (
                w.pick({ ru: titleRu, en: titleEn })
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
