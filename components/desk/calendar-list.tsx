import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { CalendarView, YearLine } from '@/lib/campaign/calendar-read';
import type { Words } from '@/lib/words/words';

/** The years of a calendar, one a row: how many days are worked, and how far its table can be trusted. */
export function CalendarList({ w, view }: { w: Words; view: CalendarView }) {
  const columns = ['year', 'workingDays', 'off', 'workingWeekend', 'status', 'source'].map((key) => ({
    key,
    label: w.t(`calendar.list.${key}`),
    numeric: /^(workingDays|off|workingWeekend)$/.test(key),
  }));
  const rows = view.years.map((line) => ({
    id: String(line.year),
    cells: [
      <a key="year" href={`/${w.locale}/desk/calendars/${line.year}`}>
        {line.year}
      </a>,
      line.figures.working,
      line.figures.off,
      line.figures.workingWeekend,
      <YearStatus key="status" w={w} line={line} />,
      <Source key="source" w={w} line={line} mayEdit={view.mayEdit} />,
    ],
  }));
  return <DataTable caption={w.t('calendar.list.title')} hideCaption columns={columns} rows={rows} />;
}

/** Provisional or complete, shipped or corrected. */
export function YearStatus({ w, line }: { w: Words; line: YearLine }) {
  const { provisional, editedOn, source } = line;
  return (
    <>
      <Tag tone={provisional ? 'poor' : 'good'}>{w.t(`calendar.status.${provisional ? 'provisional' : 'final'}`)}</Tag>
      {(editedOn || source) && (
        <span className="muted">
          {' '}
          · {editedOn ? w.t('calendar.status.corrected', { day: w.shortDay(editedOn) }) : w.t('calendar.status.shipped')}
        </span>
      )}
    </>
  );
}

function Source({ w, line, mayEdit }: { w: Words; line: YearLine; mayEdit: boolean }) {
  if (line.source)
    return (
      <>
        {line.source} <span className="muted">· {w.t('calendar.list.checked', { day: w.shortDay(line.checkedOn ?? '') })}</span>
      </>
    );
  return (
    <>
      {w.t('calendar.list.noTable')}
      {mayEdit && (
        <>
          {' '}
          · <a href={`/${w.locale}/desk/calendars/${line.year}/paste`}>{w.t('calendar.list.add')}</a>
        </>
      )}
    </>
  );
}
