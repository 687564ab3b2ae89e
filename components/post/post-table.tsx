import { type Column, DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { PostLine } from '@/lib/post/post-line';
import type { ChannelView } from '@/lib/post/read-channels';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; rows: readonly PostLine[]; channels: readonly ChannelView[] };

/** Posts, one a row: how each begins, when and where it was said, what it carries, whether it may be shown. */
export function PostTable({ w, rows, channels }: Props) {
  const column = (key: string, numeric = false): Column => ({ key, label: w.t(`post.column.${key}`), numeric });
  const columns = [column('beginning'), column('day'), column('channel'), column('media', true), column('links', true), column('open')];
  return (
    <DataTable
      caption={w.t('post.title')}
      hideCaption
      columns={columns}
      rows={rows.map((line) => ({ id: line.id, cells: cells(w, line, channels) }))}
    />
  );
}

function cells(w: Words, line: PostLine, channels: readonly ChannelView[]) {
  const { id, beginning, postedOn, channelId, number, media, links, isPublic, isForwarded } = line;
  const channel = channels.find((each) => each.id === channelId);
  return [
    <span key="beginning">
      <a href={`/${w.locale}/desk/posts/${id}`} className="post-beginning">
        {beginning || w.t('post.withoutWords')}
      </a>
      {isForwarded && <span className="muted small"> · {w.t('post.forwarded')}</span>}
    </span>,
    <Day key="day" w={w} day={postedOn} short />,
    [channel?.name, number && `№ ${number}`].filter(Boolean).join(', ') || w.t('post.channel.none'),
    w.number(media),
    w.number(links),
    <Tag key="open" tone={isPublic ? 'good' : 'neutral'}>
      {w.t(`post.open.${isPublic ? 'yes' : 'no'}`)}
    </Tag>,
  ];
}
