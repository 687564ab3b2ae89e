import { DataTable } from '@/components/ui/data-table';
import { Empty } from '@/components/ui/empty';
import { Tag } from '@/components/ui/tag';
import { letterQuery } from '@/lib/letter/list-filter';
import type { LetterCounts } from '@/lib/letter/read-dashboard';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { Words } from '@/lib/words/words';

/** Answered letters by the kind of their best answer, from poor to good. */
export function AnswerKinds({ w, kinds }: { w: Words; kinds: LetterCounts['kinds'] }) {
  if (kinds.length === 0) return <Empty why={w.t('desk.dash.noAnswers')} />;
  const rows = REPLY_KINDS.flatMap((kind) => {
    const letters = kinds.find((each) => each.kind === kind.code)?.letters ?? 0;
    const href = `/${w.locale}/desk/letters${letterQuery({ standing: 'answered', kind: kind.code })}`;
    return letters === 0
      ? []
      : [
          {
            id: kind.code,
            cells: [
              <Tag key="kind" tone={kind.tone}>
                {w.pick(kind.name)}
              </Tag>,
              <a key="letters" href={href}>
                {w.number(letters)}
              </a>,
            ],
          },
        ];
  });
  const columns = [
    { key: 'kind', label: w.t('desk.dash.kind') },
    { key: 'letters', label: w.t('desk.dash.letters'), numeric: true },
  ];
  return (
    <div className="max-w-xl">
      <DataTable caption={w.t('desk.dash.answered')} hideCaption columns={columns} rows={rows} />
    </div>
  );
}
