import 'server-only';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { STANDINGS, type Standing } from './rules';
import { standingWhere } from './standing-where';

/** `standingWhere` as SQL on `letter l`: written from it, so that the law stands in one place. */
export const standingSql = (is: Standing, today: CalendarDate): Prisma.Sql => all(standingWhere(is, today) as Where);

/** The standing of `letter l` as a word, for counting. The conditions exclude each other; the commonest come first. */
export function standingCase(today: CalendarDate): Prisma.Sql {
  const commonest: Standing[] = ['answered', 'long_late', 'late', 'withdrawn'];
  const order = [...commonest, ...STANDINGS.filter((is) => !commonest.includes(is))];
  return Prisma.sql`CASE ${Prisma.join(
    order.map((is) => Prisma.sql`WHEN ${standingSql(is, today)} THEN ${word(is)}`),
    ' ',
  )} END`;
}

type Where = Record<string, unknown>;

const all = (where: Where): Prisma.Sql => Prisma.sql`(${Prisma.join(Object.entries(where).map(part), ' AND ')})`;

function part([name, value]: [string, unknown]): Prisma.Sql {
  if (name === 'OR') return Prisma.sql`(${Prisma.join((value as Where[]).map(all), ' OR ')})`;
  const column = Prisma.raw(`l.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
  if (value === null) return Prisma.sql`${column} IS NULL`;
  if (typeof value === 'boolean') return value ? column : Prisma.sql`NOT ${column}`;
  if (typeof value === 'string') return Prisma.sql`${column} = ${word(value)}`;
  return Prisma.join(
    Object.entries(value as Where).map(([test, against]) => compared(column, test, against)),
    ' AND ',
  );
}

const SIGNS: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

function compared(column: Prisma.Sql, test: string, against: unknown): Prisma.Sql {
  if (test === 'not') return against === null ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} <> ${word(against)}`;
  if (test === 'in') return Prisma.sql`${column} IN (${Prisma.join((against as string[]).map(word))})`;
  const sign = SIGNS[test];
  if (!sign || !(against instanceof Date)) throw new Error(`Not a condition this can write: ${test}`);
  return Prisma.sql`${column} ${Prisma.raw(sign)} ${fromDbDate(against)}::date`;
}

// Our own words are written out, not passed: only so does the planner see that a partial index serves.
function word(text: unknown): Prisma.Sql {
  if (typeof text !== 'string' || !/^[a-z_]+$/.test(text)) throw new Error('Not a word of ours.');
  return Prisma.raw(`'${text}'`);
}
