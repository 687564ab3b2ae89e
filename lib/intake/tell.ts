import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { showKnown } from '@/lib/auth/stranger';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import type { TypedDay } from '@/lib/form/fields';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { toDbDate } from '@/lib/time/calendar-date';
import { takePlace } from './budget';
import { newTellCode, tellCodeDigest } from './code';
import { TELL_SECONDS, tellTokenDigest, tellTokenFault } from './form';
import type { ToldKind } from './kinds';
import { localDay } from './local-day';

export type NewTold = {
  token: string;
  kind: ToldKind;
  region: string | null;
  onDay: TypedDay | null;
  text: string;
  contact: string | null;
  lang: string;
  /** In place of an address: lib/auth/near.ts. */
  near: string | null;
};

/** The code, once; null where the same form had gone through before: then it is not told again. */
type Told = Result<{ code: string | null }>;

/**
 * Takes what somebody without an account tells the campaign: sealed with its key, with no name, address or hour. Answered
 * with a code of which an HMAC is kept. A form gives one row.
 */
export async function tell(actor: Actor, typed: NewTold): Promise<Told> {
  if (!isStranger(actor)) return refused('not_allowed');
  if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
  const place = takePlace(actor.campaignId, typed.near);
  if (!place) return refused('told_too_much');
  let kept = false;
  try {
    return await withScope(actor, async (scope) => {
      const fault = await refuse(scope, typed);
      if (fault) return fault;
      const code = newTellCode();
      kept = await insert(scope, typed, code);
      return kept ? { ok: true, code } : again(scope, typed);
    });
  } finally {
    if (!kept) place.giveBack();
  }
}

async function refuse(scope: Scope, { token, onDay }: NewTold): Promise<Refusal | null> {
  const fault = await tellTokenFault(scope, token, TELL_SECONDS);
  if (fault) return refused(fault);
  return onDay && onDay.day > (await localDay(scope)) ? refused('in_future', 'onDay') : null;
}

async function insert(scope: Scope, typed: NewTold, code: string): Promise<boolean> {
  const { db, actor, keys } = scope;
  const { kind, region, onDay, lang } = typed;
  const id = newId();
  const key = await keys.ofCampaign();
  const tokenDigest = await tellTokenDigest(scope, typed.token);
  await showKnown(scope, { token: tokenDigest });
  const today = await localDay(scope);
  const { count } = await db.intake.createMany({
    data: [
      {
        id,
        campaignId: actor.campaignId,
        kind,
        region,
        onDay: onDay && toDbDate(onDay.day),
        precision: onDay?.precision ?? 'day',
        codeDigest: await tellCodeDigest(keys, code),
        tokenDigest,
        textSealed: key.seal('intake.text', id, typed.text),
        contactSealed: key.sealOptional('intake.contact', id, typed.contact),
        lang,
        toldOn: toDbDate(today),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordEvent(scope, { kind: 'intake_told', thingId: id, region, onDay: today, payload: { kind } });
  return true;
}

/** The form was used: by the very same words, sent twice; or by others, which are not lost in silence. */
async function again(scope: Scope, typed: NewTold): Promise<Told> {
  const { db, actor, keys } = scope;
  const tokenDigest = await tellTokenDigest(scope, typed.token);
  const row = await db.intake.findFirst({ where: { campaignId: actor.campaignId, tokenDigest } });
  if (!row?.textSealed) return refused('form_used');
  const key = await keys.ofCampaign();
  const same =
    row.kind === typed.kind &&
    key.open('intake.text', row.id, row.textSealed) === typed.text &&
    key.openOptional('intake.contact', row.id, row.contactSealed) === typed.contact;
  return same ? { ok: true, code: null } : refused('form_used');
}
