import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO } from '@/lib/db/keyset';
import { WAITING } from '@/lib/intake/waiting-sql';
import { fineDaysOf, NEEDS, type Need } from '@/lib/letter/needs';
import { needSql } from '@/lib/letter/needs-sql';
import { type ReminderView, remindersOf } from '@/lib/letter/remind-list';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';

/** A kind of work on the desk: what a letter needs, or one of the other things that wait for a person. */
export type Work = Need | 'told' | 'bodies' | 'snapshots' | 'recounts';
export type DeskTodo = {
  today: CalendarDate;
  fineDays: number | null;
  /** How much of each waits; one more than COUNT_TO where there is more. */
  counts: { work: Work; count: number }[];
  reminders: ReminderView[];
};

/** What waits for somebody over the whole campaign, in one transaction. No count goes further than a list does. */
export function readDeskTodo(actor: Actor): Promise<DeskTodo> {
  return withScope(actor, async (scope) => {
    const { today, law } = await campaignOf(scope);
    const fineDays = fineDaysOf(law);
    const counts: DeskTodo['counts'] = [];
    for (const work of worksFor(actor, fineDays)) counts.push({ work, count: await countOf(scope, work, today, fineDays) });
    return { today, fineDays, counts, reminders: await remindersOf(scope, { until: today }) };
  });
}

/** An organizer cannot let figures out: their snapshots are not her work. */
const worksFor = (actor: Actor, fineDays: number | null): Work[] => [
  ...NEEDS.filter((need) => need !== 'closing' || fineDays !== null),
  'told',
  'bodies',
  ...(actor.role === 'organizer' ? [] : ['snapshots' as const]),
  'recounts',
];

async function countOf({ db, actor }: Scope, work: Work, today: CalendarDate, fineDays: number | null): Promise<number> {
  const { campaignId, memberId } = actor;
  switch (work) {
    case 'told': {
      const [row] = await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM (SELECT 1 FROM intake i WHERE i.campaign_id = ${campaignId}::uuid AND ${WAITING} LIMIT ${COUNT_TO + 1}) AS found`;
      return row?.n ?? 0;
    }
    case 'bodies':
      return db.official.count({ where: { campaignId, standing: 'proposed' } });
    case 'snapshots':
      return db.snapshot.count({ where: { campaignId, state: 'frozen', frozenBy: { not: memberId } } });
    case 'recounts':
      return db.recount.count({ where: { campaignId, state: 'failed' } });
    default: {
      const where = Prisma.sql`l.campaign_id = ${campaignId}::uuid AND ${needSql(work, today, fineDays)}`;
      const [row] = await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM (SELECT 1 FROM letter l WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
      return row?.n ?? 0;
    }
  }
}
