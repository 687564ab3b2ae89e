import { Form } from '@/components/form/form';
import { Empty } from '@/components/ui/empty';
import { linkPostAction } from '@/lib/post/actions';
import type { LinkChoices } from '@/lib/post/read-link-choices';
import { POST_THINGS, type PostThing, THING_CODES } from '@/lib/post/things';
import type { Words } from '@/lib/words/words';
import { ThingLink } from './thing-link';

type Props = { w: Words; postId: string; noun: PostThing; mark: string; choices: LinkChoices };

/** What a post can be linked to: kinds of things as links, a search by a case's mark, and a button beside each. */
export function LinkChoiceList({ w, postId, noun, mark, choices: { offered, chosen } }: Props) {
  const path = `/${w.locale}/desk/posts/${postId}/links`;
  const t = (key: string) => w.t(`post.links.${key}`);
  return (
    <>
      <nav className="row" aria-label={t('kinds')}>
        {THING_CODES.map((code) => (
          <a key={code} href={`${path}?noun=${code}`} aria-current={code === noun ? 'page' : undefined}>
            {w.pick(POST_THINGS[code])}
          </a>
        ))}
      </nav>
      {(noun === 'letter' || noun === 'case') && (
        <form method="get" action={path} className="search">
          <input type="hidden" name="noun" value={noun} />
          <label htmlFor="mark">{t('mark')}</label>
          <p className="row">
            <input
              id="mark"
              name="mark"
              type="search"
              className="input input-short"
              defaultValue={mark}
              autoComplete="off"
              maxLength={20}
            />
            <button type="submit" className="button-quiet">
              {t('find')}
            </button>
          </p>
        </form>
      )}
      {offered.length === 0 && (
        <Empty why={t(mark ? 'notFound' : 'nothing')} href={`/${w.locale}/desk/posts/${postId}`} wayOut={t('back')} />
      )}
      <ul className="plain-list">
        {offered.map((thing) => (
          <li key={thing.id}>
            <ThingLink w={w} thing={thing} />
            {chosen.includes(thing.id) ? (
              <span className="muted"> · {t('already')}</span>
            ) : (
              <Form
                w={w}
                action={linkPostAction}
                form="desk-post-link"
                submit={t('choose')}
                hidden={{ postId, noun, thingId: thing.id }}
                tone="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
