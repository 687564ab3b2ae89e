import 'server-only';
import { isCalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { isId } from './ids';

/** Rows of a list's page, and how far its rows are counted. */
export const PAGE_SIZE = 50;
export const COUNT_TO = 10_000;

/** A place in a sorted list: the rows behind one row, or before it. */
export type Cursor = { before: boolean; key: string; id: string };
type KeyType = 'date' | 'int';
/** What parts rows of one key: an id, or the number in which they were written. */
type TieType = 'uuid' | 'int';

const write = ({ before, key, id }: Cursor): string => Buffer.from(`${before ? 'b' : 'a'} ${key} ${id}`).toString('base64url');

/** A cursor from an address, or null: one that is not ours leads to the first page, never to an error. */
export function readCursor(text: string, type: KeyType, tie: TieType = 'uuid'): Cursor | null {
  const [side, key = '', id, more] = Buffer.from(text.slice(0, 120), 'base64url').toString('latin1').split(' ');
  const isKey = type === 'int' ? /^\d{1,9}$/.test(key) : key === 'infinity' || isCalendarDate(key);
  const isTie = tie === 'int' ? /^\d{1,9}$/.test(id ?? '') : isId(id);
  return (side === 'a' || side === 'b') && isKey && id !== undefined && isTie && more === undefined
    ? { before: side === 'b', key, id }
    : null;
}

/** The condition and the order by which a page begins at a cursor. Keys may repeat; ids do not. */
export function keyset(
  key: Prisma.Sql,
  id: Prisma.Sql,
  { type, tie = 'uuid', down, cursor }: { type: KeyType; tie?: TieType; down: boolean; cursor: Cursor | null },
) {
  const falling = down !== (cursor?.before ?? false);
  const way = Prisma.raw(falling ? 'DESC' : 'ASC');
  const behind = Prisma.raw(falling ? '<' : '>');
  return {
    where: cursor
      ? Prisma.sql`(${key}, ${id}) ${behind} (${cursor.key}::text::${Prisma.raw(type)}, ${cursor.id}::text::${Prisma.raw(tie)})`
      : Prisma.sql`TRUE`,
    order: Prisma.sql`${key} ${way}, ${id} ${way}`,
    way,
  };
}

export type Page<T> = { rows: T[]; previous: string | null; next: string | null };

/** A page of what was found with one row more than fits, in the list's own order, and the ways on. */
export function cutPage<T extends { key: string; id: string }>(found: T[], cursor: Cursor | null, size = PAGE_SIZE): Page<T> {
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (cursor?.before) rows.reverse();
  const at = (row: T | undefined, before: boolean) => (row ? write({ before, key: row.key, id: row.id }) : null);
  const back = cursor !== null && (!cursor.before || more);
  return { rows, previous: back ? at(rows[0], true) : null, next: cursor?.before || more ? at(rows.at(-1), false) : null };
}
