import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { type InvitationView, invitationView } from './read-invitation';

export type MemberLine = { id: string; name: string; role: Role; joinedOn: CalendarDate; disabledOn: CalendarDate | null; isMe: boolean };
export type MemberList = { page: Page<MemberLine>; count: number; invitations: InvitationView[]; today: CalendarDate };

const MOST_INVITATIONS = 100;

/** The members of the asked roles, newest first, and the invitations nobody has taken up. */
export function readMembers(actor: Actor, roles: readonly Role[], cursor: Cursor | null): Promise<MemberList> {
  return withScope(actor, async (scope) => {
    const { db, keys } = scope;
    const { today } = await campaignOf(scope);
    const where = { campaignId: actor.campaignId, role: { in: [...roles] } };
    const invitations = await db.invitation.findMany({
      where: { campaignId: actor.campaignId, usedOn: null, revokedOn: null },
      orderBy: [{ madeOn: 'desc' }, { id: 'asc' }],
      take: MOST_INVITATIONS,
    });
    const key = await keys.ofCampaign();
    return {
      page: cutPage(await findLines(scope, roles, cursor), cursor),
      count: Math.min(await db.member.count({ where }), COUNT_TO + 1),
      invitations: invitations.map((row) => invitationView(row, actor, key)),
      today,
    };
  });
}

type Row = { id: string; role: Role; nameSealed: Uint8Array; joinedOn: CalendarDate; disabledOn: CalendarDate | null; key: string };

async function findLines({ db, keys, actor }: Scope, roles: readonly Role[], cursor: Cursor | null) {
  const page = keyset(Prisma.sql`m.joined_on`, Prisma.sql`m.id`, { type: 'date', down: true, cursor });
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.id, m.role, m.name_sealed AS "nameSealed", m.joined_on::text AS "joinedOn", m.disabled_on::text AS "disabledOn",
      m.joined_on::text AS key
    FROM member m WHERE m.campaign_id = ${actor.campaignId}::uuid AND m.role = ANY(${[...roles]}::text[]) AND ${page.where}
    ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
  const key = await keys.ofCampaign();
  return rows.map(({ nameSealed, ...row }) => ({
    ...row,
    name: key.open('member.name', row.id, nameSealed),
    isMe: row.id === actor.memberId,
  }));
}

/** One member of the campaign, or null. */
export function readMember(actor: Actor, memberId: string): Promise<MemberLine | null> {
  if (!isId(memberId)) return Promise.resolve(null);
  return withScope(actor, async ({ db, keys }) => {
    const row = await db.member.findFirst({
      where: { id: memberId, campaignId: actor.campaignId },
      select: { id: true, role: true, nameSealed: true, joinedOn: true, disabledOn: true },
    });
    if (!row) return null;
    return {
      id: row.id,
      role: row.role as Role,
      name: (await keys.ofCampaign()).open('member.name', row.id, row.nameSealed),
      joinedOn: fromDbDate(row.joinedOn),
      disabledOn: row.disabledOn && fromDbDate(row.disabledOn),
      isMe: row.id === actor.memberId,
    };
  });
}
