import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { SnapshotLine } from '@/lib/publication/read-desk';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; slug: string; snapshots: SnapshotLine[] };

/** What was decided before: published editions lead to their address. */
export function PastSnapshots({ w, slug, snapshots }: Props) {
  return (
    <DataTable
      caption={w.t('public.desk.pastTitle')}
      hideCaption
      columns={['asOf', 'edition', 'state', 'frozenBy', 'decidedBy'].map((key) => ({ key, label: w.t(`public.desk.${key}`) }))}
      rows={snapshots.map(({ id, state, asOfOn, mark, frozenBy, decidedBy }) => ({
        id,
        cells: [
          w.day(asOfOn),
          state === 'published' ? (
            <a key="edition" href={`/${w.locale}/${slug}/${mark}`}>
              {mark}
            </a>
          ) : (
            mark
          ),
          <Tag key="state" tone={state === 'published' ? 'good' : 'neutral'}>
            {w.t(`public.desk.states.${state}`)}
          </Tag>,
          w.t(`public.desk.who.${frozenBy}`),
          w.t(`public.desk.who.${decidedBy}`),
        ],
      }))}
    />
  );
}
