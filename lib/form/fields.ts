import { z } from 'zod';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { parseDayFields, parseDayText } from '@/lib/time/parse-day';
import { isReadable, normaliseText } from './text';

/**
 * The kinds of field a form can have. Every refusal is a key of the catalogue (`form.errors.…`);
 * the number in it, where there is one, travels as `params`.
 */
const refuse = (ctx: z.RefinementCtx, message: string, params: Record<string, string | number> = {}) => {
  ctx.addIssue({ code: 'custom', message, params });
  return z.NEVER;
};

const typed = z.string({ error: 'empty' });

/** One line of text of at most `max` characters. */
export const line = (max: number) => text(max, (value, ctx) => (value === '' ? refuse(ctx, 'empty') : oneLine(value)));

/** One line or none: '' becomes null. */
export const optionalLine = (max: number) => optionalText(max, oneLine);

/** A text of many lines, of at most `max` characters. */
export const prose = (max: number) => text(max, (value, ctx) => value || refuse(ctx, 'empty'));

/** A text of many lines, or none. */
export const optionalProse = (max: number) => optionalText(max, (value) => value);

/** A secret: kept as typed but for its Unicode form, so that it can be typed again elsewhere. */
export const password = (min: number) =>
  typed.transform((text, ctx) => {
    if (!isReadable(text)) return refuse(ctx, 'unreadable');
    if (text === '') return refuse(ctx, 'empty');
    if (text.length > 200) return refuse(ctx, 'tooLong', { max: 200 });
    const value = text.normalize('NFKC');
    return value.length < min ? refuse(ctx, 'tooShort', { min }) : value;
  });

export const id = () =>
  typed.transform((text, ctx) => (text === '' ? refuse(ctx, 'empty') : z.uuid().safeParse(text).success ? text : refuse(ctx, 'notInList')));

export const optionalId = () =>
  typed.optional().transform((text, ctx) => (!text ? null : z.uuid().safeParse(text).success ? text : refuse(ctx, 'notInList')));

export const choice = <const T extends readonly [string, ...string[]]>(of: T) =>
  z.enum(of, { error: (issue) => (issue.input === undefined || issue.input === '' ? 'empty' : 'notInList') });

/** Several of a list, as checkboxes named `field.<code>` post them; none is an empty list. */
export const several = (of: readonly string[]) =>
  z
    .record(z.string().max(60), z.string().max(10))
    .optional()
    .transform((ticked = {}, ctx) => {
      const codes = Object.keys(ticked);
      return codes.every((code) => of.includes(code)) ? of.filter((code) => codes.includes(code)) : refuse(ctx, 'notInList');
    });

/** Checkboxes of a list the form's own schema does not know: the write looks whether there are such. */
export const anyTicked = () =>
  z
    .record(z.string().regex(/^[a-z_]{1,40}$/), z.string().max(10), { error: 'notInList' })
    .optional()
    .transform((ticked = {}) => Object.keys(ticked).sort());

/** A whole number from `min` to `max`, or none. */
export const optionalNumber = (min: number, max: number) =>
  typed.optional().transform((text, ctx) => {
    const value = text?.trim() ?? '';
    if (value === '') return null;
    const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max ? number : refuse(ctx, 'notANumber', { min, max });
  });

export type TypedDay = { day: CalendarDate; precision: 'day' | 'month' };

const three = z.object({ day: typed.max(40).optional(), month: typed.max(40).optional(), year: typed.max(40).optional() }).optional();

/** A day in three fields; with `approximate`, the day of the month may be left out. */
export const day = ({ approximate = false } = {}) =>
  three.transform((fields, ctx): TypedDay => {
    const read = readDay(fields, approximate, ctx);
    if (read === undefined) refuse(ctx, 'dayEmpty');
    return read ?? z.NEVER;
  });

export const optionalDay = () =>
  three.transform((fields, ctx) => {
    const read = readDay(fields, false, ctx);
    return read === null ? z.NEVER : (read?.day ?? null);
  });

/** A day or a month, or none. */
export const optionalTypedDay = () =>
  three.transform((fields, ctx): TypedDay | null => {
    const read = readDay(fields, true, ctx);
    return read === null ? z.NEVER : (read ?? null);
  });

/** The day typed; undefined where nothing was, null once it was refused. */
function readDay(fields: z.output<typeof three>, approximate: boolean, ctx: z.RefinementCtx): TypedDay | undefined | null {
  const { day: d = '', month = '', year = '' } = fields ?? {};
  if (!(d + month + year).trim()) return undefined;
  // Who types the whole date into the first field has said it all the same.
  const read = month || year ? parseDayFields({ day: d, month, year }) : parseDayText(d);
  if (!read.ok) refuse(ctx, DAY_REFUSALS[read.reason] ?? 'notADay', { typed: [d, month, year].filter(Boolean).join(' ').slice(0, 60) });
  else if (read.precision === 'month' && !approximate) refuse(ctx, 'dayMissing');
  else return { day: read.day, precision: read.precision };
  return null;
}

const DAY_REFUSALS: Record<string, string> = {
  'no-such-day': 'noSuchDay',
  'not-a-day': 'notADay',
  'out-of-range': 'dayOutOfRange',
  empty: 'dayEmpty',
};

const oneLine = (value: string): string => value.replace(/\s+/g, ' ');

const text = (max: number, shape: (value: string, ctx: z.RefinementCtx) => string) =>
  typed.transform((raw, ctx) => {
    const value = readable(raw, max, ctx);
    return value === null ? z.NEVER : shape(value, ctx);
  });

const optionalText = (max: number, shape: (value: string) => string) =>
  typed.optional().transform((raw, ctx) => {
    const value = readable(raw ?? '', max, ctx);
    return value === null ? z.NEVER : shape(value) || null;
  });

/** The text in its one spelling, or null once it was refused. */
function readable(raw: string, max: number, ctx: z.RefinementCtx): string | null {
  const value = isReadable(raw) ? normaliseText(raw) : null;
  if (value === null) refuse(ctx, 'unreadable');
  else if (value.length > max) refuse(ctx, 'tooLong', { max, length: value.length });
  return value !== null && value.length <= max ? value : null;
}
