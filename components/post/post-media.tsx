import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { mediaKindName } from '@/lib/post/media-kinds';
import type { PostView } from '@/lib/post/read-post';
import type { Words } from '@/lib/words/words';

/** What a post carries: the files themselves are not kept, their SHA-256 is, once they were seen. */
export function PostMedia({ w, post: { media, channel } }: { w: Words; post: PostView }) {
  if (media.length === 0) return null;
  const t = (key: string) => w.t(`post.media.${key}`);
  const send = `/${w.locale}/desk/posts/files${channel ? `?channel=${channel.id}` : ''}`;
  return (
    <Section id="media" title={t('title')} aside={channel && <a href={send}>{t('send')}</a>}>
      <DataTable
        caption={t('title')}
        hideCaption
        columns={[
          { key: 'file', label: t('file') },
          { key: 'kind', label: t('kind') },
          { key: 'bytes', label: t('bytes'), numeric: true },
          { key: 'sha256', label: 'SHA-256' },
        ]}
        rows={media.map(({ id, file, kind, bytes, sha256 }) => ({
          id,
          cells: [
            file ?? t('notExported'),
            w.pick(mediaKindName(kind)),
            bytes === null ? '—' : w.number(bytes),
            sha256 ? (
              <code key="sha256" className="small wrap-anywhere">
                {sha256}
              </code>
            ) : (
              t('unseen')
            ),
          ],
        }))}
      />
    </Section>
  );
}
