import { type Column, DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import { PETITION_KINDS } from '@/lib/petition/kinds';
import type { PetitionLine } from '@/lib/petition/read-petitions';
import { PETITION_STATES } from '@/lib/petition/states';
import type { Words } from '@/lib/words/words';
import { titleOf } from './petition-name';

/** Petitions, one a row: how far each is, and what waits for somebody. */
export function PetitionTable({ w, rows }: { w: Words; rows: readonly PetitionLine[] }) {
  const column = (key: string, numeric = false): Column => ({ key, label: w.t(`petition.col.${key}`), numeric });
  const columns = [
    column('name'),
    column('kind'),
    column('state'),
    column('total', true),
    column('next'),
    column('closes'),
    column('waiting', true),
  ];
  return (
    <DataTable
      caption={w.t('petition.title')}
      hideCaption
      columns={columns}
      rows={rows.map((line) => ({ id: line.id, cells: cells(w, line) }))}
    />
  );
}

function cells(w: Words, { id, kind, state, texts, total, next, closesOn, waiting }: PetitionLine) {
  const left = next === null ? null : Math.max(0, next - total);
  return [
    <a key="name" href={`/${w.locale}/desk/petitions/${id}`}>
      {titleOf(w, texts)}
    </a>,
    w.pick(PETITION_KINDS[kind]),
    <Tag key="state" tone={PETITION_STATES[state].tone}>
      {w.pick(PETITION_STATES[state])}
    </Tag>,
    w.number(total),
    next !== null && left !== null ? w.t('petition.nextOf', { n: w.number(left), of: w.number(next) }) : '—',
    closesOn ? <Day key="closes" w={w} day={closesOn} short /> : '—',
    waiting > 0 ? (
      <a key="waiting" href={`/${w.locale}/desk/petitions/${id}#review`}>
        {w.number(waiting)}
      </a>
    ) : (
      '0'
    ),
  ];
}
