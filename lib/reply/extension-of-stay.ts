import 'server-only';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { type ClockedBody, type ClockedHop, type ClockedLetter, hopDays } from '@/lib/letter/hop-row';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { countedReply, type DatedReply } from './counted-reply';
import { paperDay, sentSince } from './paper-day';

export type StayExtension = {
  /** The day the notice bears, or came where it bears none; null: no notice on file. */
  noticeOn: CalendarDate | null;
  /** The term as it was without it. */
  firstByOn: CalendarDate | null;
  firstSafeOn: CalendarDate | null;
  /** It was made while the term still ran. One that came after the safe day extends nothing: the breach was complete. */
  inTime: boolean;
};

/**
 * What an extended stay's notice did to its term. Example: due 2026-07-03, safe 2026-07-03; a notice of
 * 2026-07-16 is too late, and what could be done about the silence on the 15th can be done on the 17th.
 */
export function extensionOfStay(
  law: LawInForce,
  letter: ClockedLetter,
  hop: ClockedHop & { id: string },
  body: ClockedBody,
  replies: readonly DatedReply[],
): StayExtension {
  const since = sentSince({ sentOn: fromDbDate(letter.sentOn), sentPrecision: letter.sentPrecision });
  const notice = countedReply('extends', replies, hop.id, since);
  const noticeOn = notice && paperDay(notice, since);
  const first = hopDays(law, letter, { ...hop, extended: false, extendedToOn: null }, body);
  const [firstByOn, firstSafeOn] = [day(first.answerByOn), day(first.answerSafeOn)];
  return { noticeOn, firstByOn, firstSafeOn, inTime: noticeOn !== null && (firstSafeOn === null || noticeOn <= firstSafeOn) };
}

const day = (date: Date | null): CalendarDate | null => date && fromDbDate(date);
