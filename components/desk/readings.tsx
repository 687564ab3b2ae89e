import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { replyKind } from '@/lib/reply/kinds';
import type { ReadingView } from '@/lib/timeline/read-reply';
import type { Words } from '@/lib/words/words';

/** Who read a reply as what, and when: disagreement is kept. */
export function Readings({ w, readings }: { w: Words; readings: ReadingView[] }) {
  const columns = ['reading', 'who', 'when'].map((key) => ({ key, label: w.t(`desk.classify.${key}`) }));
  const rows = readings.map(({ id, kind, who, day }) => ({
    id,
    cells: [
      <Tag key="kind" tone={replyKind(kind).tone}>
        {w.pick(replyKind(kind).name)}
      </Tag>,
      w.t(`desk.classify.whoIs.${who}`),
      <Day key="day" w={w} day={day} short />,
    ],
  }));
  return <DataTable caption={w.t('desk.classify.history')} hideCaption columns={columns} rows={rows} />;
}
