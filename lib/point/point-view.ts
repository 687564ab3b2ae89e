import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Prisma } from '@/prisma/client/client';
import { type PointReadingFact, standingReadings, verdictOver } from './rules';
import { type VerdictCode, verdictOf } from './verdicts';

export const WITH_READINGS = {
  orderBy: { number: 'asc' },
  include: { readings: { orderBy: { seq: 'asc' } } },
} satisfies Prisma.Letter$pointsArgs;

/** A question of a letter, opened: its text, and what became of it over all replies (null is open). */
export type PointView = {
  id: string;
  number: number;
  text: string;
  verdict: VerdictCode | null;
  byReplyId: string | null;
  /** How each reply that was read question by question dealt with it. */
  readings: { replyId: string; verdict: VerdictCode }[];
};

type Row = { id: string; number: number; textSealed: Uint8Array; readings: PointReadingFact[] };

export function pointView(row: Row, key: FieldKey): PointView {
  const stands = verdictOver(row.readings);
  return {
    id: row.id,
    number: row.number,
    text: key.open('point.text', row.id, row.textSealed),
    verdict: stands?.verdict ?? null,
    byReplyId: stands?.byReplyId ?? null,
    readings: standingReadings(row.readings).flatMap(({ replyId, verdict }) =>
      verdict === 'open' ? [] : [{ replyId, verdict: verdictOf(verdict).code }],
    ),
  };
}
