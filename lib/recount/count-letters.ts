import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { ClockedBody, hopDays } from '@/lib/letter/hop-row';
import { letterColumns } from '@/lib/reply/letter-columns';
import { differing } from './differing';
import { type Moved, movedDays } from './moved-days';
import type { BatchHop, BatchLetter, BatchReply } from './read-batch';
import { rememberedDays } from './remembered-days';

export type Batch = {
  letters: readonly BatchLetter[];
  hops: readonly BatchHop[];
  replies: readonly BatchReply[];
  bodies: ReadonlyMap<string, ClockedBody>;
};

export type HopDays = ReturnType<typeof hopDays> & { id: string };
export type LetterDays = ReturnType<typeof letterColumns> & { id: string };
/** What differs from what is stored; `moved` has an entry for each letter of which anything is written. */
export type Counted = { hops: HopDays[]; letters: LetterDays[]; moved: { letter: BatchLetter; days: Moved[] }[] };

/** Counts the days of a batch by the law in force and says what is stored otherwise. */
export function countLetters(law: LawInForce, { letters, hops, replies, bodies }: Batch): Counted {
  const daysOf = rememberedDays(law);
  const [hopsOf, repliesOf] = [byLetter(hops), byLetter(replies)];
  const counted: Counted = { hops: [], letters: [], moved: [] };
  for (const letter of letters) {
    const moved: Moved[] = [];
    const stays = (hopsOf.get(letter.id) ?? []).map((hop) => {
      const body = bodies.get(hop.officialId);
      if (!body) throw new Error('A hop at a body that is not there.');
      const days = daysOf(letter, hop, body);
      if (differing(hop, days)) counted.hops.push({ id: hop.id, ...days });
      moved.push(...movedDays(hop, days));
      return { ...hop, ...days };
    });
    // A letter without a stay is none of ours to judge.
    if (stays.length === 0) continue;
    const columns = letterColumns(stays, repliesOf.get(letter.id) ?? []);
    const here = stays.at(-1)?.id ?? letter.id;
    if (differing(letter, columns)) {
      counted.letters.push({ id: letter.id, ...columns });
      // Its stays stand as they were, and what the letter repeats of them did not: that is told too.
      if (moved.length === 0) moved.push({ hopId: here, which: 'letter', from: null, to: null });
    }
    // Where the letter is now comes first: its days are the ones that are waited for.
    if (moved.length > 0) counted.moved.push({ letter, days: byWeight(moved, here) });
  }
  return counted;
}

const byWeight = (moved: Moved[], hereId: string): Moved[] => [
  ...moved.filter(({ hopId }) => hopId === hereId),
  ...moved.filter(({ hopId }) => hopId !== hereId).reverse(),
];

function byLetter<T extends { letterId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const of = found.get(row.letterId);
    if (of) of.push(row);
    else found.set(row.letterId, [row]);
  }
  return found;
}
