import { Form } from '@/components/form/form';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { restorePostAction, withdrawPostAction } from '@/lib/post/actions';
import type { PostView } from '@/lib/post/read-post';
import type { Words } from '@/lib/words/words';

/** A post that was taken back says so, and how to bring it back. */
export function PostWithdrawn({ w, post: { id, withdrawnOn } }: { w: Words; post: PostView }) {
  if (!withdrawnOn) return null;
  return (
    <Notice tone="warning">
      <p>{w.t('post.withdraw.is', { day: w.day(withdrawnOn) })}</p>
      <Form
        w={w}
        action={restorePostAction}
        form="desk-post-restore"
        submit={w.t('post.withdraw.restore')}
        hidden={{ postId: id }}
        tone="quiet"
      />
    </Notice>
  );
}

/** Taking it back, folded: it is seldom meant. */
export function WithdrawPost({ w, post: { id } }: { w: Words; post: PostView }) {
  return (
    <Details summary={w.t('post.withdraw.title')}>
      <p>{w.t('post.withdraw.lead')}</p>
      <Form
        w={w}
        action={withdrawPostAction}
        form="desk-post-withdraw"
        submit={w.t('post.withdraw.submit')}
        hidden={{ postId: id }}
        tone="danger"
      />
    </Details>
  );
}
