import type { Norm } from '@/lib/jurisdiction/jurisdiction';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { AnswerCode } from './answers';
import { gatheringKind } from './kinds';
import { withoutKnownTerm } from './kinds/kind';
import {
  type Answered,
  answerClock,
  answeredIn,
  type Filed,
  filedIn,
  type NoticeClock,
  type NoticeWindow,
  normOf,
  noticeWindow,
  refusedAgainstCount,
  silentDays,
} from './rules';

export type NoticeFacts = {
  kind: string;
  onDay: CalendarDate;
  noticeOn: CalendarDate | null;
  answer: AnswerCode;
  answerOn: CalendarDate | null;
  ground: string | null;
};

/** All that the law says of one gathering's notice today. */
export type NoticeClocks = {
  window: NoticeWindow | null;
  /** What the law says where there is no window, if it says something. */
  norm: Norm | null;
  filed: Filed | null;
  answerBy: NoticeClock | null;
  answered: Answered | null;
  /** Days from the notice to its answer, or until today. */
  silence: number | null;
  againstCount: boolean;
};

/** What is said of a kind's notice: what the law in force wants, or that we know of no term. One country's rule is not another's. */
export const saidOfNotice = ({ window, norm }: Pick<NoticeClocks, 'window' | 'norm'>, kind: string): InBoth =>
  window ? gatheringKind(kind).plain : (norm?.plain ?? withoutKnownTerm.plain);

/** The clocks of a notice, from what is on file and `today`. */
export function noticeClocks(law: LawInForce, facts: NoticeFacts, today: CalendarDate): NoticeClocks {
  const { kind, onDay, noticeOn, answer, answerOn, ground } = facts;
  const window = noticeWindow(law, kind, onDay);
  const filed = window && filedIn(window, noticeOn);
  // Of a kind without a known term nothing is counted: nobody is called late by a rule that may not bind her.
  const answerBy = window && noticeOn && answerClock(law, noticeOn);
  return {
    window,
    norm: window ? null : normOf(law, kind),
    filed,
    answerBy,
    answered: answerBy && answeredIn(answerBy, answerOn, today),
    silence: noticeOn && silentDays(noticeOn, answerOn, today),
    againstCount: refusedAgainstCount(filed, answer, ground),
  };
}
