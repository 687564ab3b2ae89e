import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { FigureLink, Figures } from '@/components/ui/figure-link';
import { Tag } from '@/components/ui/tag';
import { SHOWN_STATES, toldQuery } from '@/lib/intake/list-filter';
import type { ToldLine, ToldList } from '@/lib/intake/read-list';
import { STATES } from '@/lib/intake/states';
import type { Words } from '@/lib/words/words';
import { kindName, placeName, stateName } from './told-name';

/** How many there are in each state; what was erased counts on. A number leads to exactly so many lines. */
export function ToldCounts({ w, counts }: { w: Words; counts: ToldList['counts'] }) {
  return (
    <Figures>
      {SHOWN_STATES.map((state) => (
        <FigureLink
          key={state}
          w={w}
          value={counts[state]}
          label={stateName(w, state)}
          href={`/${w.locale}/desk/intake${toldQuery({ state })}`}
        />
      ))}
    </Figures>
  );
}

/** Things told, one a row: about what, how far, where, who has it. No words of hers are in a list. */
export function ToldTable({ w, rows }: { w: Words; rows: readonly ToldLine[] }) {
  const columns = ['told', 'state', 'region', 'toldOn', 'holder'].map((key) => ({ key, label: w.t(`intake.col.${key}`) }));
  return (
    <DataTable
      caption={w.t('intake.title')}
      hideCaption
      columns={columns}
      rows={rows.map((line) => ({ id: line.id, cells: cells(w, line) }))}
    />
  );
}

function cells(w: Words, { id, kind, state, region, toldOn, erasedOn, unseen, holder, isMine }: ToldLine) {
  return [
    <a key="told" href={`/${w.locale}/desk/intake/${id}`}>
      {kindName(w, kind)}
    </a>,
    <span key="state">
      <Tag tone={STATES[state].tone}>{stateName(w, state)}</Tag>
      {erasedOn && state !== 'withdrawn' && <span className="block muted small">{w.t('intake.list.erased')}</span>}
      {unseen > 0 && <b className="block small">{w.t('intake.list.unseen', { n: unseen })}</b>}
    </span>,
    placeName(w, region),
    <Day key="toldOn" w={w} day={toldOn} short />,
    isMine ? w.t('intake.list.me') : (holder ?? w.t('intake.list.nobody')),
  ];
}
