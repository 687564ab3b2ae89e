import { type Actor, memberActor, systemActor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';
import { withScope } from '@/lib/auth/with-scope';
import { openCase } from '@/lib/case/open';
import { logLetter, type NewLetter } from '@/lib/letter/log-letter';
import { enrol } from '@/lib/member/enrol';
import { foundCampaign } from '@/lib/member/found-campaign';
import { logReply, type NewReply } from '@/lib/reply/log-reply';
import { calendarDate } from '@/lib/time/calendar-date';
import { must } from './must';

/** A family with what is hers; the words in it are searched for where they must not be. */
export type Family = { actor: Actor; caseId: string; letterId: string; hopId: string; replyId: string; words: readonly string[] };
export type Campaign = {
  id: string;
  slug: string;
  admin: Actor;
  editor: Actor;
  organizer: Actor;
  a: Family;
  b: Family;
  /** The id of a body of the directory by its code. */
  body: (code: string) => string;
};

/** The hash of no password: these members sign in by a session that a test opens. */
const NO_PASSWORD = '$argon2id$none';

/** A campaign made by the rooms' own writes: three of the staff and two families with a case, a letter and a reply each. */
export async function testCampaign(slug = 'campaign-one'): Promise<Campaign> {
  const id = await foundCampaign({ slug, nameRu: 'Кампания', nameEn: 'Campaign' }, async ({ actor }) => actor.campaignId);
  const rows = await withScope(systemActor('test', id), ({ db }) =>
    db.official.findMany({ where: { campaignId: id }, select: { id: true, code: true } }),
  );
  const body = (code: string) => rows.find((row) => row.code === code)?.id ?? failed(code);
  const [admin, editor, organizer] = [
    await testMember(id, 'admin', 'сторож'),
    await testMember(id, 'editor', 'корректор'),
    await testMember(id, 'organizer', 'маяк'),
  ];
  const a = await testFamily(id, body, `${slug} первая`);
  const b = await testFamily(id, body, `${slug} вторая`);
  return { id, slug, admin, editor, organizer, a, b, body };
}

export async function testMember(campaignId: string, role: Role, name: string, passwordHash = NO_PASSWORD): Promise<Actor> {
  const added = await withScope(systemActor('test', campaignId), (scope) =>
    enrol(scope, { name, role, passwordHash }, calendarDate('2026-01-12')),
  );
  return memberActor(campaignId, must(added).memberId, role);
}

async function testFamily(campaignId: string, body: Campaign['body'], name: string): Promise<Family> {
  const actor = await testMember(campaignId, 'family', name);
  const words = [`${name}: племянник`, `${name}: Аркадий Семёнов`, `${name}: письмо о ротации`, `${name}: ответ по существу`] as const;
  const person = { name: words[1], birth: '1990-05-01', unit: 'в/ч 00000', contact: 'сестра' };
  const { caseId } = must(await openCase(actor, { alias: words[0], category: 'rotation', region: 'RU-PER', person }));
  const { letterId } = must(await logLetter(actor, letterTo(caseId, body('ru.mod'), { text: words[2], sentOn: '2026-09-01' })));
  const { replyId } = must(await logReply(actor, replyTo(letterId, 'promise', '2026-10-01', { text: words[3], number: 'А-1/2' })));
  const hop = await withScope(actor, ({ db }) => db.hop.findFirstOrThrow({ where: { campaignId, letterId }, select: { id: true } }));
  return { actor, caseId, letterId, hopId: hop.id, replyId, words };
}

type Sent = Partial<Omit<NewLetter, 'sentOn'>> & { sentOn?: string; precision?: 'day' | 'month' };

/** A letter sent today through the portal, but for what is said. */
export function letterTo(caseId: string, toId: string, { sentOn = '2026-11-23', precision = 'day', ...rest }: Sent = {}): NewLetter {
  return { caseId, toId, sentOn: { day: calendarDate(sentOn), precision }, category: 'rotation', channel: 'portal', ...rest };
}

type Came = Partial<Omit<NewReply, 'datedOn' | 'extendedToOn'>> & { datedOn?: string; extendedToOn?: string };

export function replyTo(letterId: string, kind: string, receivedOn: string, { datedOn, extendedToOn, ...rest }: Came = {}): NewReply {
  const on = (day: string | undefined) => (day ? calendarDate(day) : null);
  return { letterId, kind, receivedOn: calendarDate(receivedOn), datedOn: on(datedOn), extendedToOn: on(extendedToOn), ...rest };
}

function failed(code: string): never {
  throw new Error(`The directory has no ${code}.`);
}
