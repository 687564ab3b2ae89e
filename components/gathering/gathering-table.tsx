import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { gatheringKind } from '@/lib/gathering/kinds';
import { OUTCOMES } from '@/lib/gathering/outcomes';
import type { GatheringLine } from '@/lib/gathering/read-list';
import type { Words } from '@/lib/words/words';
import { AnswerTag } from './answer-tag';
import { FiledTag } from './filed-tag';
import { NoticeSilence } from './notice-silence';

/** Gatherings, one a row, each with how its notice stands; silence is drawn as long as it is. */
export function GatheringTable({ w, rows }: { w: Words; rows: GatheringLine[] }) {
  const columns = ['title', 'day', 'region', 'notice', 'answer', 'outcome'].map((key) => ({ key, label: w.t(`gathering.column.${key}`) }));
  return (
    <DataTable
      caption={w.t('gathering.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="title" href={`/${w.locale}/desk/gatherings/${row.id}`}>
            {w.pick(gatheringKind(row.kind).name)}: {row.title}
          </a>,
          <Day key="day" w={w} day={row.onDay} short />,
          row.region ? regionName(w, row.region) : w.t('gathering.country'),
          row.noticeOn ? (
            <div key="notice">
              <Day w={w} day={row.noticeOn} short /> {row.clocks.filed && <FiledTag w={w} filed={row.clocks.filed} />}
            </div>
          ) : (
            '—'
          ),
          <div key="answer">
            {row.noticeOn ? <AnswerTag w={w} answer={row.answer} ground={row.ground} /> : '—'}
            {row.noticeOn && <NoticeSilence w={w} clocks={row.clocks} noticeOn={row.noticeOn} answerOn={row.answerOn} size="row" />}
          </div>,
          <Tag key="outcome" tone={OUTCOMES[row.outcome].tone}>
            {w.pick(OUTCOMES[row.outcome])}
          </Tag>,
        ],
      }))}
    />
  );
}
