import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { takePlace } from './budget';
import { tellTokenDigest, tellTokenFault } from './form';
import { type Known, knowing } from './knowing';
import { localDay } from './local-day';
import { slowDown } from './slow-down';

type Typed = Known & { text: string; token: string; near: string | null };

/** Adds a message to what was told, by its code. A form adds one. Nothing else about it can be changed from here. */
export async function addToTold(actor: Actor, typed: Typed): Promise<Result> {
  if (!isStranger(actor)) return refused('not_allowed');
  const place = takePlace(actor.campaignId, typed.near);
  if (!place) return refused('told_too_much');
  let kept = false;
  const answer = await withScope(actor, async (scope): Promise<Result> => {
    const found = await knowing(scope, typed, 'to add');
    if (!found.ok) return found;
    const fault = await tellTokenFault(scope, typed.token, 0);
    if (fault) return refused(fault);
    kept = await insert(scope, found.id, typed);
    return kept || (await sameWords(scope, found.id, typed)) ? { ok: true } : refused('form_used');
  }).finally(() => {
    if (!kept) place.giveBack();
  });
  await slowDown(actor, answer);
  return answer;
}

async function insert(scope: Scope, intakeId: string, { text, token }: Typed): Promise<boolean> {
  const { db, actor, keys } = scope;
  const id = newId();
  const today = await localDay(scope);
  const { count } = await db.intakeMessage.createMany({
    data: [
      {
        id,
        campaignId: actor.campaignId,
        intakeId,
        fromTeller: true,
        textSealed: (await keys.ofCampaign()).seal('intake_message.text', id, text),
        tokenDigest: await tellTokenDigest(scope, token),
        writtenOn: toDbDate(today),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordEvent(scope, { kind: 'intake_added', thingId: intakeId, onDay: today, payload: {} });
  return true;
}

/** The same form sent twice with the same words is one message. */
async function sameWords(scope: Scope, intakeId: string, { text, token }: Typed): Promise<boolean> {
  const { db, actor, keys } = scope;
  const tokenDigest = await tellTokenDigest(scope, token);
  const row = await db.intakeMessage.findFirst({ where: { campaignId: actor.campaignId, intakeId, tokenDigest } });
  return row !== null && (await keys.ofCampaign()).open('intake_message.text', row.id, row.textSealed) === text;
}
