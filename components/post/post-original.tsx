import { Form } from '@/components/form/form';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { editPostWordsAction } from '@/lib/post/actions';
import type { PostView } from '@/lib/post/read-post';
import type { Words } from '@/lib/words/words';

/** The words as they were first read or written, which nobody changes; and as later files have them, which never change the words for everybody by themselves. */
export function PostOriginal({ w, post: { id: postId, original, revisions, shown, seen, withdrawnOn } }: { w: Words; post: PostView }) {
  // A version with the same words had other files.
  const others = revisions.filter(({ text }, at) => text !== (at === 0 ? original : revisions[at - 1]?.text));
  return (
    <Section id="original" title={w.t('post.original.title')}>
      <p className="muted small">{w.t('post.original.lead')}</p>
      {original ? <div className="sheet sheet-text">{original}</div> : <p className="muted">{w.t('post.withoutWords')}</p>}
      {others.map(({ id, editedOn, addedOn, text }) => (
        <Details key={id} summary={w.t(editedOn ? 'post.original.edited' : 'post.original.again', { day: w.day(editedOn ?? addedOn) })}>
          <div className="sheet-text">{text || w.t('post.withoutWords')}</div>
          {!withdrawnOn && text && text !== shown && (
            <Form
              w={w}
              action={editPostWordsAction}
              form="desk-post-words-again"
              submit={w.t('post.original.take')}
              hidden={{ postId, seen, words: text }}
              tone="quiet"
            />
          )}
        </Details>
      ))}
    </Section>
  );
}
