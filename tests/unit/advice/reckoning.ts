import { type CalendarDate, calendarDate } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { whyOff } from '@/lib/time/day-calendar';
import { BODIES, type History } from './history';

// Every last day a second time: from what happened, by milliseconds and by hand, asking lib/ for days off and for nothing else.

const DAY = 86_400_000;
export const ms = (on: CalendarDate) => Date.parse(`${on}T00:00Z`);
const dayOf = (at: number) => calendarDate(new Date(at).toISOString().slice(0, 10));
const plus = (on: number, days: number) => on + days * DAY;
const EMAIL_ENDS = Date.parse('2025-03-30T00:00Z');

const ANSWERS = ['not_competent', 'terminated', 'boilerplate', 'promise', 'refusal', 'partial', 'substantive'];
const NO = ['refusal', 'not_competent', 'terminated'];
const EMPTY = ['boilerplate', 'promise', 'partial'];

type Came = { kind: string; on: number };
type Stay = { body: (typeof BODIES)[number]; arrived: number; registered?: number; came: Came[]; notice?: { on: number; to: number } };

export type Reckoned = {
  stays: Stay[];
  here: Stay;
  before: Stay | undefined;
  /** The first answer of the body it is at, and the last. */
  answer: Came | undefined;
  last: Came | undefined;
  refusal: Came | undefined;
  papers: boolean;
  due: number | undefined;
  safe: number | undefined;
};

const workday = (calendar: DayCalendar, on: number): number => (whyOff(calendar, dayOf(on)) ? workday(calendar, plus(on, 1)) : on);

/** Russia's: what happened, with the days of the body the letter is at now. */
export function reckon(calendar: DayCalendar, { sentOn, channel, law, to, draft, happenings }: History): Reckoned {
  const at = (n: number) => BODIES[n % BODIES.length] as (typeof BODIES)[number];
  const [sent, post] = [ms(sentOn), channel === 'post' ? 7 : 0];
  const stays: Stay[] = [{ body: at(to), arrived: sent, came: [] }];
  const plain = (stay: Stay): { due: number; safe: number } | undefined => {
    if (stay.body.ruleFamily === 'none' || (channel === 'email' && sent >= EMAIL_ENDS)) return undefined;
    const arrival = stay === stays[0] ? plus(sent, post) : stay.arrived;
    const counted = plus(stay.registered ?? plus(arrival, 3), 30);
    const latest = plus(stay.registered ?? workday(calendar, plus(arrival, 3)), 30);
    const due = stay.body.ruleFamily === 'prosecutor' && law !== 'information' ? workday(calendar, counted) : counted;
    const moved = workday(calendar, latest);
    return { due, safe: workday(calendar, plus(moved, post)) };
  };
  let [today, papers] = [sent, false];
  for (const { after, kind, to: next } of draft ? [] : happenings) {
    today = plus(today, after);
    const stay = stays.at(-1) as Stay;
    stay.came.push({ kind, on: today });
    const due = plain(stay)?.due;
    if (kind === 'registration') stay.registered = today;
    if (kind === 'extension' && due !== undefined) stay.notice ??= { on: today, to: plus(due, 30) };
    if (kind === 'asks_for_papers') papers = true;
    if (ANSWERS.includes(kind) || kind === 'forwarded') papers = false;
    if (kind === 'forwarded') stays.push({ body: at(next), arrived: today, came: [] });
  }
  const here = stays.at(-1) as Stay;
  const answers = here.came.filter(({ kind }) => ANSWERS.includes(kind));
  const days = plain(here);
  const extended = here.notice && days && here.notice.on <= days.safe ? here.notice : undefined;
  const longer = extended && workday(calendar, plus(workday(calendar, extended.to), post));
  return {
    stays,
    here,
    before: stays.at(-2),
    answer: answers[0],
    last: answers.at(-1),
    refusal: stays.flatMap(({ came }) => came.filter(({ kind }) => NO.includes(kind))).at(-1),
    papers,
    due: days && Math.max(days.due, extended?.to ?? 0),
    safe: days && Math.max(days.safe, longer ?? 0),
  };
}

/** The last day of a Russian step, or of a campaign's own; undefined where it has none. */
export function lastMoment(code: string, today: number, told: Reckoned): number | undefined {
  const { due, safe, answer, last, refusal, before, papers } = told;
  const silence = due === undefined ? undefined : plus(due, 1);
  const late = !answer && !papers && safe !== undefined && today > safe;
  switch (code) {
    case 'prosecutor-559':
    case 'extension-over':
    case 'answered-late':
      return silence && plus(silence, 90);
    case 'late-forwarding':
      return before?.registered && plus(before.registered, 7 + 1 + 90);
    case 'court': {
      const from = last && [...EMPTY, ...NO].includes(last.kind) ? last.on : late ? silence : refusal?.on;
      return from && monthsOn(from, 3);
    }
    case 'ombudsman':
      return refusal && monthsOn(last && NO.includes(last.kind) ? last.on : refusal.on, 12);
    case 'own-days':
      return (last?.on ?? silence) && plus((last?.on ?? silence) as number, 10);
    case 'own-months':
      return (last?.on ?? silence) && monthsOn((last?.on ?? silence) as number, 2);
    default:
      return undefined;
  }
}

export function monthsOn(from: number, months: number): number {
  const date = new Date(from);
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  return Math.min(Date.UTC(year, month, of), Date.UTC(year, month + 1, 0));
}

/** Terms of other countries that end a step, as their laws have them: from the answer, or from the day it was due. */
export const ABROAD: Record<string, readonly [number, 'days' | 'workdays' | 'months']> = {
  'gb-review': [40, 'workdays'],
  'gb-ico': [42, 'days'],
  'sct-review': [40, 'workdays'],
  'sct-commissioner': [6, 'months'],
  'ie-review': [20, 'workdays'],
  'ie-commissioner': [6, 'months'],
  'us-appeal': [90, 'days'],
  'eu-review': [15, 'workdays'],
  'eu-ombudsman': [24, 'months'],
  'ca-commissioner': [60, 'days'],
  'au-review': [30, 'days'],
  'au-commissioner': [60, 'days'],
  'in-review': [30, 'days'],
  'in-commission': [90, 'days'],
  'de-review': [1, 'months'],
  'fr-cada': [2, 'months'],
};

export function lastAbroad(code: string, calendar: DayCalendar, from: number): number | undefined {
  const [amount, unit] = ABROAD[code] ?? [];
  if (!amount) return undefined;
  if (unit === 'months') return monthsOn(from, amount);
  if (unit === 'days') return plus(from, amount);
  let [on, left] = [from, amount];
  while (left > 0) {
    on = plus(on, 1);
    if (!whyOff(calendar, dayOf(on))) left -= 1;
  }
  return on;
}
