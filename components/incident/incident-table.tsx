import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { incidentKindOf } from '@/lib/incident/kinds';
import { outcomeName } from '@/lib/incident/outcomes';
import type { IncidentLine } from '@/lib/incident/read-list';
import type { Words } from '@/lib/words/words';
import { placeName } from './incident-filters';

/** Incidents, one a row: when, what, where, to how many, what became of it. */
export function IncidentTable({ w, rows }: { w: Words; rows: IncidentLine[] }) {
  const columns = ['kind', 'day', 'where', 'people', 'outcome', 'case'].map((key) => ({
    key,
    label: w.t(`incident.list.${key}`),
    numeric: key === 'people',
  }));
  return (
    <DataTable
      caption={w.t('incident.title')}
      hideCaption
      columns={columns}
      rows={rows.map((line) => ({ id: line.id, cells: cells(w, line) }))}
    />
  );
}

function cells(w: Words, line: IncidentLine) {
  return [
    <>
      <a href={`/${w.locale}/desk/incidents/${line.id}`}>{w.pick(incidentKindOf(line.kind).name)}</a>
      {line.isPublic && (
        <>
          <br />
          <span className="muted small">{w.t('incident.list.public')}</span>
        </>
      )}
    </>,
    <Day key="day" w={w} day={line.onDay} precision={line.precision} short />,
    <>
      {placeName(w, line.region)}
      {line.place && (
        <>
          <br />
          <span className="muted">{line.place}</span>
        </>
      )}
    </>,
    line.affected === null ? '' : w.number(line.affected),
    line.outcome === 'unknown' ? '' : w.pick(outcomeName(line.outcome)),
    line.caseId && (
      <a key="case" className="nowrap" href={`/${w.locale}/desk/cases/${line.caseId}`}>
        {line.ref}
      </a>
    ),
  ];
}
