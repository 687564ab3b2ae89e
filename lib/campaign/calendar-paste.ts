import { movedFrom, workingSaturday } from '@/lib/jurisdiction/calendars/days-off';
import { isCalendarDate, weekday } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

export const LINE_REFUSALS = ['shape', 'noSuchDay', 'otherYear', 'kind', 'name', 'twice', 'notWeekend', 'nothing'] as const;
export type LineRefusal = { line: number; text: string; reason: (typeof LINE_REFUSALS)[number] };
export type NamedDays = Record<string, InBoth>;
export type PastedYear = { ok: true; off: NamedDays; working: NamedDays } | { ok: false; lines: LineRefusal[] };

/** More of one year than there are days is not read. */
const MOST_LINES = 1_000;
const NAME = 200;

type Entry = { line: number; text: string; day: string; kind: string; ru: string; en: string };

/**
 * Reads a whole year as text: lines `MM-DD;off|work;name` (a fourth part is the name in English; empty
 * lines and those that begin with # are left out), or the XML of xmlcalendar/data. Every line that cannot
 * be read is named; then nothing is taken. Example: `05-11;off;перенос с 9 мая`.
 */
export function readPastedYear(pasted: string, year: number): PastedYear {
  const xml = pasted.trimStart().startsWith('<');
  const text = xml ? withoutComments(pasted) : pasted;
  if (xml) {
    const of = /<calendar\b[^>]*\byear="(\d{4})"/.exec(text)?.[1];
    if (of !== String(year)) return { ok: false, lines: [{ line: 1, text: of ?? '', reason: of ? 'otherYear' : 'shape' }] };
  }
  const read = xml ? fromXml(text) : fromLines(text);
  const lines: LineRefusal[] = [];
  const off: NamedDays = {};
  const working: NamedDays = {};
  for (const entry of read) {
    const reason = whyNot(entry, year) ?? (entry.day.slice(-5) in { ...off, ...working } ? 'twice' : null);
    if (reason) lines.push({ line: entry.line, text: entry.text.slice(0, 80), reason });
    else (entry.kind === 'off' ? off : working)[entry.day.slice(-5)] = { ru: entry.ru, en: entry.en || entry.ru };
  }
  if (read.length === 0) lines.push({ line: 1, text: '', reason: 'nothing' });
  return lines.length > 0 ? { ok: false, lines } : { ok: true, off, working };
}

function whyNot({ day, kind, ru, en }: Entry, year: number): LineRefusal['reason'] | null {
  if (!/^(\d{4}-)?\d\d-\d\d$/.test(day)) return 'shape';
  if (day.length === 10 && !day.startsWith(`${year}-`)) return 'otherYear';
  const whole = `${year}-${day.slice(-5)}`;
  if (!isCalendarDate(whole)) return 'noSuchDay';
  if (kind !== 'off' && kind !== 'work') return 'kind';
  if (!ru || ru.length > NAME || en.length > NAME) return 'name';
  return kind === 'work' && weekday(whole) < 6 ? 'notWeekend' : null;
}

function fromLines(text: string): Entry[] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const [day = '', kind = '', ru = '', en = ''] = line.split(';').map((part) => part.trim());
    return [{ line: index + 1, text: line, day, kind, ru, en }];
  });
}

/** `t` 1 is a day off, 2 a shortened and 3 a working one; either of these on a weekend is a working weekend day. */
function fromXml(text: string): Entry[] {
  const holidays = new Map([...text.matchAll(/<holiday\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'id'), attribute(tag, 'title')]));
  return [...text.matchAll(/<day\b[^>]*>/g)].slice(0, MOST_LINES).flatMap((found) => {
    const [tag] = found;
    const [day, t, h, f] = [attribute(tag, 'd').replace('.', '-'), attribute(tag, 't'), attribute(tag, 'h'), attribute(tag, 'f')];
    const isWeekend = /^\d\d-\d\d$/.test(day) && /[67]/.test(weekdayIn(text, day));
    // A shortened weekday is a working day like any other.
    if (t === '2' && !isWeekend) return [];
    const from = /^\d\d\.\d\d$/.test(f) ? movedFrom(f.replace('.', '-')) : { ru: 'выходной день', en: 'day off' };
    const title = holidays.get(h);
    const name = t === '1' ? (title ? { ru: title, en: title } : from) : workingSaturday;
    const kind = t === '1' ? 'off' : t === '2' || t === '3' ? 'work' : '';
    return [{ line: text.slice(0, found.index).split('\n').length, text: tag, day, kind, ...name }];
  });
}

/** What stands in a comment is no day; its lines stay, so that those after it keep their numbers. */
const withoutComments = (xml: string): string => xml.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.trim() ?? '';

function weekdayIn(text: string, day: string): string {
  const whole = `${/<calendar\b[^>]*\byear="(\d{4})"/.exec(text)?.[1]}-${day}`;
  return isCalendarDate(whole) ? String(weekday(whole)) : '';
}
