import 'server-only';
import { openRungs } from '@/lib/advice/ladder';
import { ownRungsOf } from '@/lib/advice/own-rungs';
import { readFacts } from '@/lib/advice/read-facts';
import { isStaff } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleLetters } from '@/lib/letter/access';
import { addDays, type CalendarDate, minDay } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { type DueDay, daysOfLetter, nextDays, type WaitingLetter } from './due-days';
import { reachSql } from './reach-sql';

/** A calendar holds so many days at most, and those of the last month, so that one just past is not gone. */
export const MOST_DAYS = 500;
const BACK_DAYS = 30;

/** The due days of the letters an actor may see and her own reminders: a family's own cases, staff the campaign's next ones. */
export async function dueDaysOf(scope: Scope, today: CalendarDate): Promise<DueDay[]> {
  const from = addDays(today, -BACK_DAYS);
  const byAnswer = await waiting(scope, Prisma.sql`l.answer_safe_on`, from, Prisma.sql`TRUE`);
  const byNumber = await waiting(scope, Prisma.sql`l.register_safe_on`, from, Prisma.sql`l.registered_on IS NULL`);
  const days = [...byAnswer, ...byNumber].flatMap(daysOfLetter);
  const steps = isStaff(scope.actor) ? [] : await stepDays(scope);
  return nextDays([...days, ...steps, ...(await reminders(scope, from))], from, MOST_DAYS);
}

// Two walks along the two partial indexes of letters that wait, each no further than the calendar goes.
function waiting({ db, actor }: Scope, key: Prisma.Sql, from: CalendarDate, only: Prisma.Sql): Promise<WaitingLetter[]> {
  const where = Prisma.sql`${reachSql(actor)} AND l.answered_on IS NULL AND l.state = 'sent' AND l.clock <> 'none'
    AND l.answer_by_on IS NOT NULL AND l.answer_safe_on IS NOT NULL AND ${only} AND ${key} >= ${from}::date`;
  return db.$queryRaw<WaitingLetter[]>`
    SELECT l.id, c.ref, l.registered_on::text AS "registeredOn", l.register_by_on::text AS "registerByOn",
      l.answer_by_on::text AS "answerByOn", l.answer_safe_on::text AS "answerSafeOn"
    FROM (SELECT l.* FROM letter l WHERE ${where} ORDER BY ${key}, l.id LIMIT ${MOST_DAYS}) l
    JOIN "case" c ON c.campaign_id = l.campaign_id AND c.id = l.case_id`;
}

/** Of each letter of hers the last day that comes first, of the steps open now. */
async function stepDays(scope: Scope): Promise<DueDay[]> {
  const { db, actor } = scope;
  const letters = await db.letter.findMany({
    where: { ...visibleLetters(actor), state: 'sent' },
    select: { id: true, caseFile: { select: { ref: true } } },
    take: MOST_DAYS,
  });
  const facts = await readFacts(
    scope,
    letters.map(({ id }) => id),
  );
  const [first] = facts.values();
  const own = first ? await ownRungsOf(scope, first.law.code) : [];
  return letters.flatMap(({ id, caseFile }) => {
    const about = facts.get(id);
    const days = about ? openRungs(about, own).flatMap(({ lastOn }) => lastOn ?? []) : [];
    const [day, ...others] = days;
    return day ? [{ day: minDay(day, ...others), kind: 'step' as const, ref: caseFile.ref, about: id }] : [];
  });
}

async function reminders({ db, actor }: Scope, from: CalendarDate): Promise<DueDay[]> {
  const rows = await db.$queryRaw<{ id: string; ref: string; day: CalendarDate }[]>`
    SELECT r.id, c.ref, r.on_day::text AS day FROM reminder r
    JOIN "case" c ON c.campaign_id = r.campaign_id AND c.id = r.case_id
    WHERE r.campaign_id = ${actor.campaignId}::uuid AND r.member_id = ${actor.memberId}::uuid
      AND r.kind = 'own' AND r.done_on IS NULL AND r.on_day >= ${from}::date
    ORDER BY r.on_day LIMIT ${MOST_DAYS}`;
  return rows.map(({ id, ref, day }) => ({ day, kind: 'reminder', ref, about: id }));
}
