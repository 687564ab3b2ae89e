import { type Cursor, readCursor } from '@/lib/db/keyset';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';

/** Which page of a case's timeline: from where, read which way; or that on which a letter stands. */
export type CaseAsked = { order: 'newest' | 'oldest'; cursor: Cursor | null; letterId: string | null };

export const NEWEST: CaseAsked = { order: 'newest', cursor: null, letterId: null };

/** Reads the address of a case's timeline. What is not ours in it leads to its newest page. */
export function readCaseAsked(query: Query): { asked: CaseAsked; page: string | null } {
  const { one } = queryReader(query);
  const page = one('page', (text) => (readCursor(text, 'date', 'int') ? text : null));
  const asked = {
    order: one('order', oneOf(['oldest'] as const)) ?? ('newest' as const),
    cursor: page ? readCursor(page, 'date', 'int') : null,
    letterId: one('letter', (text) => text),
  };
  return { asked, page };
}

/** The query of exactly this page: for its links, and for the language switch. */
export const caseQuery = ({ order, letterId }: CaseAsked, page: string | null): string =>
  queryOf({ order: order === 'oldest' ? order : null, page, letter: page ? null : letterId });
