import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { editPostWordsAction, showPostAction } from '@/lib/post/actions';
import type { PostView } from '@/lib/post/read-post';
import type { Words } from '@/lib/words/words';

/** The words for everybody, beside the original: whether they may be shown, and what they are. */
export function PostPublic({ w, post }: { w: Words; post: PostView }) {
  const { id, shown, isEdited, isPublic, seen, editions, slug } = post;
  const t = (key: string) => w.t(`post.public.${key}`);
  return (
    <Section
      id="public"
      title={t('title')}
      aside={<Tag tone={isPublic ? 'good' : 'neutral'}>{w.t(`post.open.${isPublic ? 'yes' : 'no'}`)}</Tag>}
    >
      <p className="muted small">{t(isEdited ? 'edited' : 'copy')}</p>
      {editions > 0 ? (
        <p>
          <a href={`/${w.locale}/${slug}/posts`}>{t('out')}</a> {t('outWhat')}
        </p>
      ) : (
        isPublic && <p>{t('next')}</p>
      )}
      <Form w={w} action={editPostWordsAction} form="desk-post-words" submit={t('save')} hidden={{ postId: id, seen }}>
        <ProseField name="words" label={t('words')} hint={t('hint')} value={shown} rows={10} />
      </Form>
      <Form
        w={w}
        action={showPostAction}
        form="desk-post-show"
        submit={t(isPublic ? 'hide' : 'show')}
        hidden={{ postId: id, isPublic: isPublic ? 'no' : 'yes' }}
        tone="quiet"
      />
    </Section>
  );
}
