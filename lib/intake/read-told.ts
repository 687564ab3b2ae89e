import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { incidentKindOf } from '@/lib/incident/kinds';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { mayKeepIntake } from './access';
import { type FoundTold, findTold } from './find';
import { mayReopen, mayWork } from './rules';
import type { ToldState } from './states';

export type ToldMessage = { id: string; fromTeller: boolean; text: string; writtenOn: CalendarDate; by: string | null; unseen: boolean };

export type ToldView = {
  id: string;
  kind: string;
  state: ToldState;
  reason: string | null;
  region: string | null;
  onDay: CalendarDate | null;
  precision: string;
  lang: string;
  text: string | null;
  contact: string | null;
  toldOn: CalendarDate;
  settledOn: CalendarDate | null;
  erasedOn: CalendarDate | null;
  /** Who has it, and whether that is me; null where nobody has. */
  holder: { id: string; name: string; isMe: boolean } | null;
  messages: ToldMessage[];
  /** The last message of the page, by its place among all. */
  upTo: number;
  unseen: number;
  mayWork: boolean;
  mayReopen: boolean;
  caseFile: { id: string; ref: string; alias: string; region: string } | null;
  incident: { id: string; name: InBoth } | null;
};

/** One thing told, opened, with what was written about it since; null where there is none the actor may see. */
export function readTold(actor: Actor, toldId: string): Promise<ToldView | null> {
  return withScope(actor, (scope) => toldView(scope, toldId));
}

export async function toldView(scope: Scope, toldId: string): Promise<ToldView | null> {
  const { actor, keys } = scope;
  const told = mayKeepIntake(actor) ? await findTold(scope, toldId) : null;
  if (!told) return null;
  const key = await keys.ofCampaign();
  const { messages, upTo } = await messagesOf(scope, told);
  const holder = told.takenBy ? await namesOf(scope, [told.takenBy]) : null;
  return {
    id: told.id,
    kind: told.kind,
    state: told.state,
    reason: told.reason,
    region: told.region,
    onDay: told.onDay && fromDbDate(told.onDay),
    precision: told.precision,
    lang: told.lang,
    text: key.openOptional('intake.text', told.id, told.textSealed),
    contact: key.openOptional('intake.contact', told.id, told.contactSealed),
    toldOn: fromDbDate(told.toldOn),
    settledOn: told.settledOn && fromDbDate(told.settledOn),
    erasedOn: told.erasedOn,
    holder:
      told.takenBy && holder ? { id: told.takenBy, name: holder.get(told.takenBy) ?? '', isMe: told.takenBy === actor.memberId } : null,
    messages,
    upTo,
    unseen: messages.filter(({ unseen }) => unseen).length,
    mayWork: told.erasedOn === null && mayWork(told, actor.memberId),
    mayReopen: mayReopen(told),
    caseFile: await caseOf(scope, told.caseId),
    incident: await incidentOf(scope, told.incidentId),
  };
}

async function messagesOf(scope: Scope, told: FoundTold): Promise<{ messages: ToldMessage[]; upTo: number }> {
  const { db, actor, keys } = scope;
  const rows = await db.intakeMessage.findMany({ where: { campaignId: actor.campaignId, intakeId: told.id }, orderBy: { seq: 'asc' } });
  const key = await keys.ofCampaign();
  const names = await namesOf(
    scope,
    rows.flatMap(({ writtenBy }) => writtenBy ?? []),
  );
  const messages = rows.map((row) => ({
    id: row.id,
    fromTeller: row.fromTeller,
    text: key.open('intake_message.text', row.id, row.textSealed),
    writtenOn: fromDbDate(row.writtenOn),
    by: row.writtenBy && (names.get(row.writtenBy) ?? null),
    unseen: row.fromTeller && row.seenOn === null,
  }));
  return { messages, upTo: rows.at(-1)?.seq ?? 0 };
}

async function namesOf({ db, actor, keys }: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.member.findMany({
    where: { campaignId: actor.campaignId, id: { in: [...new Set(ids)] } },
    select: { id: true, nameSealed: true },
  });
  const key = await keys.ofCampaign();
  return new Map(rows.map(({ id, nameSealed }) => [id, key.open('member.name', id, nameSealed)]));
}

async function caseOf(scope: Scope, caseId: string | null): Promise<ToldView['caseFile']> {
  const row = caseId ? await findCase(scope, caseId) : null;
  if (!row) return null;
  const alias = (await scope.keys.ofCase(row)).open('case.alias', row.id, row.aliasSealed);
  return { id: row.id, ref: row.ref, alias, region: row.region };
}

async function incidentOf({ db, actor }: Scope, incidentId: string | null): Promise<ToldView['incident']> {
  const row = incidentId
    ? await db.incident.findFirst({ where: { id: incidentId, campaignId: actor.campaignId }, select: { id: true, kind: true } })
    : null;
  return row && { id: row.id, name: incidentKindOf(row.kind).name };
}
