import type { Answered, ReadOnAir } from './states';

/** Questions that share a channel, a region and what became of them, and how many they are. */
export type QuestionGroup = { channel: string; region: string | null; readOnAir: ReadOnAir; answered: Answered; count: number };

export type Tally = {
  sent: number;
  read: number;
  notRead: number;
  answered: number;
  partly: number;
  notAnswered: number;
};

const NOTHING: Tally = { sent: 0, read: 0, notRead: 0, answered: 0, partly: 0, notAnswered: 0 };

/**
 * How many were sent, read on air and answered. What is not known is in `sent` alone, so that "read" and
 * "not read" need not add up to it. Example: 3 read, 2 of which nobody knows → sent 5, read 3, notRead 0.
 */
export const tallyOf = (groups: readonly QuestionGroup[]): Tally =>
  groups.reduce(
    (sum, { readOnAir, answered, count }) => ({
      sent: sum.sent + count,
      read: sum.read + (readOnAir === 'yes' ? count : 0),
      notRead: sum.notRead + (readOnAir === 'no' ? count : 0),
      answered: sum.answered + (answered === 'yes' ? count : 0),
      partly: sum.partly + (answered === 'partly' ? count : 0),
      notAnswered: sum.notAnswered + (answered === 'no' ? count : 0),
    }),
    NOTHING,
  );

/** The same by one of their marks, the largest first. */
export function tallyBy<K extends 'channel' | 'region'>(
  groups: readonly QuestionGroup[],
  mark: K,
): { mark: QuestionGroup[K]; tally: Tally }[] {
  const marks = [...new Set(groups.map((group) => group[mark]))];
  const tallied = marks.map((each) => ({ mark: each, tally: tallyOf(groups.filter((group) => group[mark] === each)) }));
  return tallied.sort((a, b) => b.tally.sent - a.tally.sent || String(a.mark).localeCompare(String(b.mark)));
}
