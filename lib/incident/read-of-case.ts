import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';

export type CaseIncident = { id: string; kind: string; onDay: CalendarDate; precision: string; outcome: string; withdrawn: boolean };

const MOST = 100;

/**
 * The incidents that touch a case the actor may see, the newest first; empty where there is none. For staff also those
 * that touch no case of their own and name the person of this one.
 */
export function readCaseIncidents(actor: Actor, caseId: string): Promise<CaseIncident[]> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return [];
    const person = isStaff(actor)
      ? await scope.db.person.findFirst({ where: { campaignId: actor.campaignId, caseId: caseFile.id }, select: { id: true } })
      : null;
    const naming: Prisma.IncidentWhereInput[] = person ? [{ withdrawnOn: null, people: { some: { personId: person.id } } }] : [];
    return incidentLines(scope, { OR: [{ caseId: caseFile.id }, ...naming] });
  });
}

/** Incidents as lines that lead to them, the newest first. */
export async function incidentLines({ db, actor }: Scope, where: Prisma.IncidentWhereInput): Promise<CaseIncident[]> {
  const rows = await db.incident.findMany({
    where: { campaignId: actor.campaignId, ...where },
    orderBy: [{ onDay: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, kind: true, onDay: true, precision: true, outcome: true, withdrawnOn: true },
  });
  return rows.map(({ onDay, withdrawnOn, ...row }) => ({ ...row, onDay: fromDbDate(onDay), withdrawn: withdrawnOn !== null }));
}
