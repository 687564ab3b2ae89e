import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleLetters } from '@/lib/letter/access';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import { fromDbDate } from '@/lib/time/calendar-date';
import type { TodoLetter } from './rules';

export type FoundLetter = TodoLetter & { caseId: string; atId: string };

const ANSWERS = REPLY_KINDS.filter(({ answers }) => answers).map(({ code }) => code);
/** More letters than a family has. */
const MOST = 500;

const FACTS = {
  id: true,
  caseId: true,
  atId: true,
  parentId: true,
  state: true,
  clock: true,
  extended: true,
  answeredOn: true,
  registeredOn: true,
  registerSafeOn: true,
  answerByOn: true,
  answerSafeOn: true,
} as const;

/** The letters of the cases an actor may see, of one case if asked, with what says whether something is to be done. */
export async function todoLetters({ db, actor }: Scope, caseId?: string): Promise<FoundLetter[]> {
  const rows = await db.letter.findMany({
    where: { ...visibleLetters(actor), ...(caseId ? { caseId } : {}), state: { not: 'withdrawn' } },
    select: {
      ...FACTS,
      points: { select: { id: true }, take: 1 },
      replies: {
        where: { campaignId: actor.campaignId, kind: { in: ANSWERS } },
        select: { id: true, pointReadings: { select: { id: true }, take: 1 } },
      },
    },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
    take: MOST,
  });
  const parents = new Set(rows.map(({ parentId }) => parentId));
  const day = (date: Date | null) => date && fromDbDate(date);
  return rows.map(({ points, replies, answeredOn, registeredOn, registerSafeOn, answerByOn, answerSafeOn, parentId: _, ...row }) => ({
    ...row,
    answeredOn: day(answeredOn),
    registeredOn: day(registeredOn),
    registerSafeOn: day(registerSafeOn),
    answerByOn: day(answerByOn),
    answerSafeOn: day(answerSafeOn),
    followed: parents.has(row.id),
    unread: (points.length > 0 && replies.find(({ pointReadings }) => pointReadings.length === 0)?.id) || null,
  }));
}
