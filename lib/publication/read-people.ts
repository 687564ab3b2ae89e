import 'server-only';
import { readPublished } from '@/lib/db/published';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { type Facts, peopleOf } from './facts';
import { type Passage, passageDigest, passageSchema } from './passage';

/** Somebody an edition speaks of; `passage` null once it was withdrawn: then mark and digest are all there is. */
export type PublicPerson = { mark: string; digest: string; passage: Passage | null; salt: string | null };

/** What an edition says of people now. Throws when a passage is not what was agreed on. */
export async function readPeople(snapshotId: string, facts: Facts): Promise<PublicPerson[]> {
  const frozen = peopleOf(facts);
  if (frozen.length === 0) return [];
  const rows = await readPublished((db) =>
    db.publishedPassage.findMany({
      where: { snapshotId, mark: { in: frozen.map(({ mark }) => mark) } },
      select: { mark: true, salt: true, body: true },
    }),
  );
  const byMark = new Map(rows.map((row) => [row.mark, row]));
  return frozen.map(({ mark, digest }) => {
    const row = byMark.get(mark);
    if (!row) return { mark, digest, passage: null, salt: null };
    const passage = passageSchema.parse(row.body);
    if (passageDigest(row.salt, passage) !== digest) throw new Error('A published passage does not match its digest.');
    return { mark, digest, passage, salt: Buffer.from(row.salt).toString('hex') };
  });
}

export const CORRECTIONS = ['consent_withdrawn', 'post_taken_out', 'edition'] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];
export type Correction = { kind: CorrectionKind; correctedOn: CalendarDate };

/** What an edition says of itself: the first correction first. */
export async function readCorrectionsOf(snapshotId: string): Promise<Correction[]> {
  const rows = await readPublished((db) =>
    db.publishedCorrection.findMany({
      where: { snapshotId },
      select: { kind: true, correctedOn: true },
      orderBy: [{ correctedOn: 'asc' }, { kind: 'asc' }],
    }),
  );
  return rows.map(({ kind, correctedOn }) => ({ kind: kind as CorrectionKind, correctedOn: fromDbDate(correctedOn) }));
}
