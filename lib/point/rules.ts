import { VERDICTS, type VerdictCode, verdictOf } from './verdicts';

/** One person's reading of one question in one reply. `seq` grows with each. */
export type PointReadingFact = { seq: number; replyId: string; verdict: string };

/** What stands for each reply: its newest reading. */
export function standingReadings<R extends PointReadingFact>(readings: readonly R[]): R[] {
  const newest = new Map<string, R>();
  for (const reading of [...readings].sort((a, b) => a.seq - b.seq)) newest.set(reading.replyId, reading);
  return [...newest.values()].sort((a, b) => a.seq - b.seq);
}

/**
 * What became of a question over all replies: answered beats refused, refused beats referred, referred
 * beats dodged; null is open. Example: dodged in March, answered in May → answered, by the reply of May.
 */
export function verdictOver(readings: readonly PointReadingFact[]): { verdict: VerdictCode; byReplyId: string } | null {
  const standing = standingReadings(readings);
  for (const { code } of VERDICTS) {
    const by = standing.find((reading) => reading.verdict === code);
    if (by) return { verdict: code, byReplyId: by.replyId };
  }
  return null;
}

/** Whether a question is worth putting again: nobody dealt with it, or they only went round it. */
export const isOpen = (point: { verdict: VerdictCode | null }): boolean => point.verdict === null || verdictOf(point.verdict).leavesOpen;

/** "2 of 5 answered"; null for a letter without questions. */
export function pointsTally(points: readonly { verdict: VerdictCode | null }[]): { answered: number; of: number; open: number } | null {
  if (points.length === 0) return null;
  return {
    answered: points.filter(({ verdict }) => verdict === 'answered').length,
    of: points.length,
    open: points.filter(isOpen).length,
  };
}
