import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { isId } from '@/lib/db/ids';
import { linkPostAction, unlinkPostAction } from '@/lib/post/actions';
import type { PostView } from '@/lib/post/read-post';
import { POST_THINGS, THING_CODES } from '@/lib/post/things';
import type { Words } from '@/lib/words/words';
import { ThingLink } from './thing-link';

/** What a post is about. `unlinked`: what she has just let go of, as `noun.id`, to be put back. */
export function PostLinks({ w, post: { id, links, withdrawnOn }, unlinked }: { w: Words; post: PostView; unlinked: string }) {
  const add = `/${w.locale}/desk/posts/${id}/links`;
  const [noun, thingId = ''] = unlinked.split('.');
  const isFree = THING_CODES.some((code) => code === noun) && isId(thingId) && !links.some((link) => link.thingId === thingId);
  return (
    <Section id="links" title={w.t('post.links.title')} aside={!withdrawnOn && <a href={add}>{w.t('post.links.add')}</a>}>
      {isFree && !withdrawnOn && (
        <Notice tone="success">
          <p>{w.t('post.links.removed')}</p>
          <Form
            w={w}
            action={linkPostAction}
            form="desk-post-relink"
            submit={w.t('post.links.restore')}
            hidden={{ postId: id, noun: noun ?? '', thingId }}
            tone="quiet"
          />
        </Notice>
      )}
      {links.length === 0 && <p className="muted">{w.t('post.links.none')}</p>}
      <ul className="plain-list">
        {links.map(({ noun, thingId, label }) => (
          <li key={thingId}>
            <span className="muted">{w.pick(POST_THINGS[noun])}:</span> {label ? <ThingLink w={w} thing={label} /> : w.t('post.links.gone')}
            {!withdrawnOn && (
              <Form
                w={w}
                action={unlinkPostAction}
                form="desk-post-unlink"
                submit={w.t('post.links.remove')}
                hidden={{ postId: id, noun, thingId }}
                tone="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
