import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { verdictOf } from '@/lib/point/verdicts';
import type { PointReadingView } from '@/lib/timeline/read-reply-points';
import type { Words } from '@/lib/words/words';

/** Who read which question of a reply as what, and when: disagreement is kept. */
export function PointHistory({ w, history }: { w: Words; history: PointReadingView[] }) {
  if (history.length === 0) return null;
  const caption = w.t('point.read.history');
  const columns = [
    { key: 'question', label: w.t('point.read.which') },
    { key: 'verdict', label: w.t('point.read.verdict') },
    { key: 'who', label: w.t('point.read.who') },
    { key: 'when', label: w.t('point.read.when') },
  ];
  const rows = history.map(({ id, number, verdict, who, day }) => ({
    id,
    cells: [
      w.t('point.read.question', { number }),
      <Tag key="verdict" tone={verdict === 'open' ? 'neutral' : verdictOf(verdict).tone}>
        {verdict === 'open' ? w.t('point.read.leave') : w.pick(verdictOf(verdict).name)}
      </Tag>,
      w.t(`point.read.whoIs.${who}`),
      <Day key="day" w={w} day={day} short />,
    ],
  }));
  return (
    <Section id="history" title={caption}>
      <p className="muted small">{w.t('point.read.kept')}</p>
      <DataTable caption={caption} hideCaption columns={columns} rows={rows} />
    </Section>
  );
}
