import { isId } from '@/lib/db/ids';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, isCalendarDate } from '@/lib/time/calendar-date';
import { parseDayText } from '@/lib/time/parse-day';
import { AUTHORISED, type Authorised } from './authorised';
import { INCIDENT_CODES, type IncidentCode } from './kinds';
import { type IncidentOutcome, OUTCOME_CODES } from './outcomes';

/** By whom a record came: noted by staff, told by a family, read in from a file. */
export const INCIDENT_SOURCES = ['staff', 'family', 'import'] as const;
export type IncidentSource = (typeof INCIDENT_SOURCES)[number];

export type IncidentFilter = {
  kind: IncidentCode | null;
  /** A region's code; `none` where it is not known. */
  region: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  outcome: IncidentOutcome | null;
  authorised: Authorised | null;
  source: IncidentSource | null;
  /** One file that was read in. */
  file: string | null;
  /** Those that count in public. */
  open: boolean | null;
  withdrawn: boolean | null;
};

const yes = (text: string) => (text === '1' ? true : null);

/** What the list of incidents and its totals are asked for in their address. */
export function readIncidentFilter(query: Query): { filter: IncidentFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: IncidentFilter = {
    kind: one('kind', oneOf(INCIDENT_CODES)),
    region: one('region', (text) => (text === 'none' || isRegion(text) ? text : null)),
    from: one('from', (text) => dayOf(text, false)),
    to: one('to', (text) => dayOf(text, true)),
    outcome: one('outcome', oneOf(OUTCOME_CODES)),
    authorised: one('authorised', oneOf(AUTHORISED)),
    source: one('source', oneOf(INCIDENT_SOURCES)),
    file: one('file', (text) => (isId(text) ? text : null)),
    open: one('open', yes),
    withdrawn: one('withdrawn', yes),
  };
  return { filter, ignored };
}

/** A day typed or chosen; of a month its first day, or its last. */
function dayOf(text: string, last: boolean): CalendarDate | null {
  const read = parseDayText(text);
  if (!read.ok) return null;
  if (!last || read.precision === 'day') return read.day;
  return ['31', '30', '29', '28'].map((day) => `${read.day.slice(0, 8)}${day}`).find(isCalendarDate) ?? read.day;
}

/** The query of exactly these incidents; the page `page` of them. */
export const incidentQuery = (asked: Partial<IncidentFilter> & { page?: string | null }): string => queryOf(asked);
