import type { FieldKey } from '@/lib/auth/keyring';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { AnswerCode } from './answers';
import type { GatheringRow } from './find';
import type { OutcomeCode } from './outcomes';

/** A gathering with what is sealed in it opened. */
export type GatheringView = {
  id: string;
  kind: string;
  onDay: CalendarDate;
  region: string | null;
  title: string;
  place: string | null;
  text: string | null;
  expected: number | null;
  came: number | null;
  caseId: string | null;
  notice: { on: CalendarDate; to: InBoth; toId: string; number: string | null; letterId: string | null } | null;
  answer: AnswerCode;
  answerOn: CalendarDate | null;
  ground: string | null;
  groundText: string | null;
  offered: boolean;
  offeredText: string | null;
  outcome: OutcomeCode;
  outcomeText: string | null;
  source: string | null;
  isPublic: boolean;
  withdrawnOn: CalendarDate | null;
};

/** `to` is the body its notice went to, by name. */
export function gatheringView(row: GatheringRow, key: FieldKey, to: InBoth | null): GatheringView {
  const open = (column: string, sealed: Uint8Array | null) => key.openOptional(`gathering.${column}`, row.id, sealed);
  const { noticeOn, noticeToId } = row;
  return {
    id: row.id,
    kind: row.kind,
    onDay: fromDbDate(row.onDay),
    region: row.region,
    title: key.open('gathering.title', row.id, row.titleSealed),
    place: open('place', row.placeSealed),
    text: open('text', row.textSealed),
    expected: row.expected,
    came: row.came,
    caseId: row.caseId,
    notice:
      noticeOn && noticeToId
        ? {
            on: fromDbDate(noticeOn),
            to: to ?? { ru: '…', en: '…' },
            toId: noticeToId,
            number: open('notice_number', row.noticeNumberSealed),
            letterId: row.noticeLetterId,
          }
        : null,
    answer: row.answer as AnswerCode,
    answerOn: row.answerOn && fromDbDate(row.answerOn),
    ground: row.ground,
    groundText: open('ground', row.groundSealed),
    offered: row.offered,
    offeredText: open('offered', row.offeredSealed),
    outcome: row.outcome as OutcomeCode,
    outcomeText: open('outcome', row.outcomeSealed),
    source: open('source', row.sourceSealed),
    isPublic: row.isPublic,
    withdrawnOn: row.withdrawnOn && fromDbDate(row.withdrawnOn),
  };
}
