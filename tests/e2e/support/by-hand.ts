import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruCalendar } from '@/lib/jurisdiction/calendars/ru';
import { ROOT } from './place';

// The two days of a letter, reckoned a second time and in another way than lib/jurisdiction does: by
// milliseconds, and from the official production calendar itself where it lies beside the checkout.

const DAY = 86_400_000;
/** Labour Code, article 112: all there is for a year whose calendar is not published yet. */
const HOLIDAYS = /^(01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/;

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** MM-DD → whether offices are shut; what is not named goes by the day of the week. */
function named(year: number): Map<string, boolean> {
  const file = path.join(ROOT, '..', 'shared', 'data', 'calendars', `ru-${year}.xml`);
  if (existsSync(file)) {
    const days = readFileSync(file, 'utf8').matchAll(/<day d="(\d\d)\.(\d\d)" t="(\d)"/g);
    return new Map([...days].map(([, month, day, type]) => [`${month}-${day}`, type === '1'] as const));
  }
  const table = ruCalendar.years[year];
  return new Map([
    ...Object.keys(table?.off ?? {}).map((key) => [key, true] as const),
    ...Object.keys(table?.working ?? {}).map((key) => [key, false] as const),
  ]);
}

function isShut(ms: number): boolean {
  const date = new Date(ms);
  const days = named(date.getUTCFullYear());
  const key = iso(ms).slice(5);
  return days.get(key) ?? ((days.size === 0 && HOLIDAYS.test(key)) || date.getUTCDay() % 6 === 0);
}

function nextOpen(ms: number): number {
  let at = ms;
  while (isShut(at)) at += DAY;
  return at;
}

/** A letter that reached a body on `arrived`, electronically, and has no number yet: 3 days, and 30 more. */
export function byHand(arrived: string) {
  const from = Date.parse(`${arrived}T00:00Z`);
  const registerSafe = nextOpen(from + 3 * DAY);
  return {
    registerBy: iso(from + 3 * DAY),
    registerSafe: iso(registerSafe),
    answerBy: iso(from + 33 * DAY),
    answerSafe: iso(nextOpen(registerSafe + 30 * DAY)),
  };
}

/** The civil day in the campaign's zone. */
export const todayInMoscow = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date());

export const daysFrom = (day: string, n: number): string => iso(Date.parse(`${day}T00:00Z`) + n * DAY);
