import 'server-only';
import { normaliseText } from '@/lib/form/text';
import { addIncidents, type FiledIncident, filedAndChanged, incidentsHere, removeFiled } from '@/lib/incident/add-many';
import { MOST_AFFECTED } from '@/lib/incident/schema';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { parseDayText } from '@/lib/time/parse-day';
import { type CsvFault, type CsvRow, looksLikeTable, readCsv, tableChoices } from '../read-csv';
import { regionMeant } from '../region-meant';
import { importFormat, type ReadRow } from './format';

const COLUMNS = ['Id', 'date', 'region', 'number_of_detentions'] as const;
const LONGEST = 300;

/** "не согласовано": nobody had authorised it, often since nobody had asked. It is not a refusal, and never becomes one. */
const AGREEMENT = new Map([
  ['согласовано', 'authorised'],
  ['authorised', 'authorised'],
  ['не согласовано', 'not_authorised'],
  ['unauthorised', 'not_authorised'],
  ['not authorised', 'not_authorised'],
  ['', 'unknown'],
] as const);

/** OVD-Info's table of detentions at public events: a row an event, with how many were detained. */
export const ovdinfo = importFormat<FiledIncident>({
  code: 'ovdinfo',
  name: { ru: 'Задержания по данным ОВД-Инфо', en: 'Detentions, as OVD-Info counts them' },
  takes: {
    ru: 'Таблица CSV с колонками Id, date, region, number_of_detentions; читаются и agreement, event_type, subject, organizer, ovd, place. Каждая строка станет записью о задержании.',
    en: 'A CSV table with the columns Id, date, region, number_of_detentions; agreement, event_type, subject, organizer, ovd and place are read too. Each row becomes a record of a detention.',
  },
  accept: '.csv,text/csv',
  recognise: looksLikeTable,
  choose: tableChoices,
  async *rows(bytes, choices) {
    // Tomorrow somewhere on earth is no day of the past anywhere.
    const latest = today('Pacific/Kiritimati');
    for await (const row of readCsv(bytes, choices, COLUMNS)) yield incidentOf(row, latest);
  },
  known: incidentsHere,
  write: (scope, importId, items) =>
    addIncidents(
      scope,
      importId,
      items.map(({ item }) => item),
    ),
  undo: removeFiled,
  changed: filedAndChanged,
  seeAt: (importId) => `/desk/incidents?file=${importId}`,
});

function incidentOf(read: CsvRow | CsvFault, latest: CalendarDate): ReadRow<FiledIncident> {
  if ('reason' in read) return read;
  const { row, cells, get } = read;
  const fault = (reason: string) => ({ row, reason, cells });
  const id = get('Id');
  if (!/^[\w-]{1,40}$/.test(id)) return fault('no_id');
  const day = parseDayText(get('date'));
  if (!day.ok) return fault('not_a_day');
  if (day.day > latest) return fault('in_future');
  const named = get('region');
  const region = named ? regionMeant(named) : null;
  if (named && !region) return fault('unknown_region');
  const count = get('number_of_detentions');
  const affected = count === '' ? null : /^\d{1,6}$/.test(count) ? Number(count) : Number.NaN;
  if (Number.isNaN(affected) || (affected ?? 0) > MOST_AFFECTED) return fault('not_a_count');
  const authorised = AGREEMENT.get(get('agreement').toLowerCase() as '');
  if (!authorised) return fault('unknown_agreement');
  const [type, subject, organizer, station, place] = ['event_type', 'subject', 'organizer', 'ovd', 'place'].map((name) =>
    normaliseText(get(name)),
  );
  const about = [type, subject].filter(Boolean).join(': ');
  if ([about, organizer, station, place].some((text) => (text?.length ?? 0) > LONGEST)) return fault('too_long');
  const origin = `ovdinfo ${id} ${day.day}`;
  return {
    ...{ row, cells, identity: origin },
    item: {
      origin,
      incident: {
        kind: 'detention',
        onDay: { day: day.day, precision: day.precision },
        ...{ region, affected, authorised },
        ...{ subject: about || null, organizer: organizer || null, station: station || null, place: place || null },
        source: `ОВД-Инфо, № ${id}`,
      },
    },
  };
}
