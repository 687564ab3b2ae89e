import { DefinitionList } from '@/components/ui/definition-list';
import { channelKindName } from '@/lib/post/channels';
import type { PostView } from '@/lib/post/read-post';
import type { Words } from '@/lib/words/words';

/** Where and when a post was said, and where it came from. */
export function PostHead({ w, post }: { w: Words; post: PostView }) {
  const { channel, number, editedOn, replyTo, isForwarded, forwardedFrom, importId } = post;
  const desk = `/${w.locale}/desk`;
  const items = [
    { label: w.t('post.head.day'), value: w.day(post.postedOn) },
    {
      label: w.t('post.head.channel'),
      value: channel ? `${channel.name} · ${w.pick(channelKindName(channel.kind))}` : w.t('post.channel.none'),
    },
    number && { label: w.t('post.head.number'), value: w.number(number) },
    editedOn && { label: w.t('post.head.edited'), value: w.day(editedOn) },
    isForwarded && { label: w.t('post.forwarded'), value: forwardedFrom ?? w.t('post.head.fromUnknown') },
    replyTo && {
      label: w.t('post.head.replyTo'),
      value: replyTo.id ? <a href={`${desk}/posts/${replyTo.id}`}>№ {replyTo.number}</a> : `№ ${replyTo.number}`,
    },
    {
      label: w.t('post.head.source'),
      value: importId ? <a href={`${desk}/imports/${importId}`}>{w.t('post.head.imported')}</a> : w.t('post.head.byHand'),
    },
  ];
  return <DefinitionList items={items.filter((item) => typeof item === 'object' && item !== null)} />;
}
