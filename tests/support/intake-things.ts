import { type Actor, strangerActor, systemActor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { newTellCode, tellCodeDigest } from '@/lib/intake/code';
import { tellToken } from '@/lib/intake/form';
import { type NewTold, tell } from '@/lib/intake/tell';
import { calendarDate, toDbDate } from '@/lib/time/calendar-date';
import { now } from '@/lib/time/clock';
import type { Campaign } from './campaign';
import { setTo } from './database';
import { must } from './must';

const on = toDbDate(calendarDate('2026-11-23'));

export type IntakeThings = {
  toldId: string;
  takenToldId: string;
  toldAnswerId: string;
  overToldId: string;
  tiedToldId: string;
  caseMark: string;
};
/** What only whoever told it has, and what every stranger is given. */
export type TellersThings = { tellCode: string; tellForm: string };

/** A thing told in each state, with a message nobody has read: rows as the rooms leave them, in few statements. */
export function intakeThings(one: Campaign, caseId: string): Promise<{ things: IntakeThings; open: TellersThings }> {
  return withScope(systemActor('test', one.id), async (scope) => {
    const code = newTellCode();
    const { ref } = await scope.db.case.findFirstOrThrow({ where: { id: caseId, campaignId: one.id }, select: { ref: true } });
    const holder = one.organizer.memberId;
    const takenToldId = await row(scope, { state: 'taken', takenBy: holder });
    const things = {
      toldId: await row(scope, {}, code),
      takenToldId,
      toldAnswerId: await answer(scope, takenToldId, holder),
      overToldId: await row(scope, { state: 'settled', takenBy: holder, reason: 'helped', settledOn: on }),
      tiedToldId: await row(scope, { caseId }),
      caseMark: ref,
    };
    return { things, open: { tellCode: code, tellForm: await agedToken(scope) } };
  });
}

type Standing = { state?: string; takenBy?: string | null; reason?: string; settledOn?: Date; caseId?: string };

async function row(scope: Scope, standing: Standing, code = newTellCode()): Promise<string> {
  const { db, actor, keys } = scope;
  const { campaignId } = actor;
  const [id, messageId] = [newId(), newId()];
  const key = await keys.ofCampaign();
  await db.intake.createMany({
    data: [
      {
        id,
        campaignId,
        kind: 'detention',
        region: 'RU-PER',
        ...standing,
        codeDigest: await tellCodeDigest(keys, code),
        tokenDigest: await keys.digest('telling token', id),
        textSealed: key.seal('intake.text', id, 'one: увезли у метро'),
        contactSealed: key.seal('intake.contact', id, 'one: позвоните сестре'),
        toldOn: on,
      },
    ],
  });
  const message = { id: messageId, campaignId, intakeId: id, fromTeller: true, writtenOn: on };
  await db.intakeMessage.createMany({
    data: [{ ...message, textSealed: key.seal('intake_message.text', messageId, 'one: отпустили утром') }],
  });
  return id;
}

async function answer({ db, actor, keys }: Scope, intakeId: string, writtenBy: string | null): Promise<string> {
  const id = newId();
  const textSealed = (await keys.ofCampaign()).seal('intake_message.text', id, 'one: нашли адвоката');
  const { campaignId } = actor;
  await db.intakeMessage.createMany({ data: [{ id, campaignId, intakeId, fromTeller: false, writtenBy, textSealed, writtenOn: on }] });
  return id;
}

/** A form's token, given out long enough ago. */
async function agedToken(scope: Scope, secondsAgo = 60): Promise<string> {
  const at = now();
  setTo(new Date(at.getTime() - secondsAgo * 1_000).toISOString());
  try {
    return await tellToken(scope);
  } finally {
    setTo(at.toISOString());
  }
}

export const freshTellToken = (one: Campaign, secondsAgo?: number): Promise<string> =>
  withScope(strangerActor(one.id), (scope) => agedToken(scope, secondsAgo));

export const teller = (one: Campaign): Actor => strangerActor(one.id);

/** Something told, but for what is said. */
export const toldOf = (token: string, rest: Partial<NewTold> = {}): NewTold => ({
  token,
  kind: 'detention',
  region: 'RU-PER',
  onDay: null,
  text: 'Брата задержали у метро и увезли.',
  contact: null,
  lang: 'ru',
  near: null,
  ...rest,
});

/** Tells something, and answers the code. */
export async function tellSomething(one: Campaign, rest: Partial<NewTold> = {}): Promise<string> {
  const { code } = must(await tell(teller(one), toldOf(await freshTellToken(one), rest)));
  return code ?? '';
}
