import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';

export type ReminderView = {
  id: string;
  letterId: string;
  caseId: string;
  alias: string;
  ref: string;
  atId: string;
  onDay: CalendarDate;
  note: string | null;
  doneOn: CalendarDate | null;
};

type Asked = { letterId: string } | { until: CalendarDate };
const MOST = 50;

/** A member's own reminders: of one letter, or those whose day has come and that are not done; earliest first. */
export async function remindersOf({ db, keys, actor }: Scope, asked: Asked): Promise<ReminderView[]> {
  const rows = await db.reminder.findMany({
    where: {
      campaignId: actor.campaignId,
      memberId: actor.memberId ?? 'nobody',
      kind: 'own',
      ...('letterId' in asked ? { letterId: asked.letterId } : { doneOn: null, onDay: { lte: toDbDate(asked.until) } }),
    },
    orderBy: [{ doneOn: { sort: 'asc', nulls: 'first' } }, { onDay: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  const letters = await db.letter.findMany({
    where: { campaignId: actor.campaignId, id: { in: rows.map(({ letterId }) => letterId) } },
    select: { id: true, atId: true, caseFile: { select: { id: true, ref: true, keyWrapped: true, aliasSealed: true } } },
  });
  const views = rows.map(async ({ id, letterId, caseId, onDay, doneOn, noteSealed }): Promise<ReminderView[]> => {
    const letter = letters.find((each) => each.id === letterId);
    if (!letter) return [];
    const key = await keys.ofCase(letter.caseFile);
    const alias = key.open('case.alias', letter.caseFile.id, letter.caseFile.aliasSealed);
    const note = key.openOptional('reminder.note', id, noteSealed);
    const days = { onDay: fromDbDate(onDay), doneOn: doneOn && fromDbDate(doneOn) };
    return [{ id, letterId, caseId, alias, ref: letter.caseFile.ref, atId: letter.atId, note, ...days }];
  });
  return (await Promise.all(views)).flat();
}

/** Steps a member put off and that are not yet offered again, each as `letter rung`. */
export async function putOffSteps({ db, actor }: Scope, today: CalendarDate): Promise<Set<string>> {
  const rows = await db.reminder.findMany({
    where: {
      campaignId: actor.campaignId,
      memberId: actor.memberId ?? 'nobody',
      kind: 'later',
      doneOn: null,
      onDay: { gt: toDbDate(today) },
    },
    select: { letterId: true, rung: true },
  });
  return new Set(rows.map(({ letterId, rung }) => `${letterId} ${rung}`));
}
