import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { QUESTION_CHANNELS, type QuestionChannel } from '@/lib/question/channels';
import type { QuestionLine } from '@/lib/question/read-edition';
import { ANSWERED, READ_ON_AIR } from '@/lib/question/states';
import type { Words } from '@/lib/words/words';

/** Questions of an occasion, one entry a row; what was asked is opened on the entry's own page. */
export function QuestionTable({ w, rows, at }: { w: Words; rows: QuestionLine[]; at: string }) {
  const columns = ['question', 'channel', 'region', 'case', 'onAir', 'answer'].map((key) => ({
    key,
    label: w.t(`question.column.${key}`),
  }));
  return (
    <DataTable
      caption={w.t('question.ledger.questions')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="question" href={`${at}/${row.id}`}>
            {w.t('question.ledger.alike', { n: row.count })}, <Day w={w} day={row.sentOn} short />
          </a>,
          w.pick(QUESTION_CHANNELS[row.channel as QuestionChannel]),
          row.region ? regionName(w, row.region) : w.t('question.ledger.noRegion'),
          row.caseId ? (
            <a key="case" href={`/${w.locale}/desk/cases/${row.caseId}`}>
              {row.ref}
            </a>
          ) : (
            w.t('question.ledger.noCase')
          ),
          <Tag key="read" tone={READ_ON_AIR[row.readOnAir].tone}>
            {w.pick(READ_ON_AIR[row.readOnAir])}
          </Tag>,
          <Tag key="answered" tone={ANSWERED[row.answered].tone}>
            {w.pick(ANSWERED[row.answered])}
          </Tag>,
        ],
      }))}
    />
  );
}
