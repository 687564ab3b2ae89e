import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import type { ChannelCode } from '@/lib/letter/channels';
import { insertLetter } from '@/lib/letter/log-letter';
import { officialById } from '@/lib/official/read';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { mayMakePetitions } from './access';
import { holdPetition, type PetitionRow } from './find';
import { ownCase } from './own-case';

export type NewHandIn = {
  petitionId: string;
  officialId: string;
  onDay: CalendarDate;
  signatures: number;
  place: string | null;
  proof: string | null;
  /** With it went every sheet that was not handed in before. */
  sheets: boolean;
  /** Logged as a letter, so that the answer is awaited: about what, and how it went. */
  letter: { category: string; channel: ChannelCode } | null;
};

export type HandedIn = Result<{ handInId: string; petitionId: string; letterId: string | null }>;

/**
 * Notes that signatures were carried to an addressee, and what proves it. With a letter its answer has a clock, and its
 * replies are the petition's official answer.
 */
export function handIn(actor: Actor, typed: NewHandIn, post?: Post): Promise<HandedIn> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor)) return refused('not_found');
      const petition = await holdPetition(scope, typed.petitionId);
      if (!petition) return refused('not_found');
      const { campaignId } = actor;
      const { db } = scope;
      if (petition.importId || (petition.state !== 'open' && petition.state !== 'closed')) return refused('sheets_not_taken');
      const { today } = await campaignOf(scope);
      if (typed.onDay > today) return refused('in_future', 'onDay');
      const { petitionId, officialId } = typed;
      const addressed = await db.petitionAddressee.count({ where: { campaignId, petitionId, officialId } });
      if (addressed === 0 || !(await officialById(scope, officialId))) return refused('not_in_list', 'officialId');
      if (typed.signatures > (await everCollected(scope, petitionId))) return refused('more_than_collected', 'signatures');
      const sent = typed.letter ? await logged(scope, petition, typed, typed.letter) : null;
      if (sent && !sent.ok) return sent;
      const letterId = sent?.letterId ?? null;
      const handInId = await keepHandIn(scope, typed, letterId);
      const payload = { handInId, officialId, signatures: typed.signatures };
      const touches = { thingId: petitionId, ...(sent && { letterId: sent.letterId, caseId: sent.caseId }) };
      await recordEvent(scope, { kind: 'handed_in', ...touches, onDay: typed.onDay, payload });
      return { ok: true, handInId, petitionId, letterId };
    }),
  );
}

/** Counted, struck out later, or beyond a cap: all of that may have been carried there. */
async function everCollected({ db, actor }: Scope, petitionId: string): Promise<number> {
  const where = { campaignId: actor.campaignId, petitionId };
  const tally = await db.petitionTally.findFirst({ where: { ...where, dimension: 'total', code: '' } });
  const signatures = await db.signature.count({ where: { ...where, state: 'struck' } });
  const { _sum } = await db.signatureBatch.aggregate({ where: { ...where, removedOn: null }, _sum: { struckLines: true, overCap: true } });
  return (tally ? tally.online + tally.paper : 0) + signatures + (_sum.struckLines ?? 0) + (_sum.overCap ?? 0);
}

async function logged(
  scope: Scope,
  petition: PetitionRow,
  { officialId, onDay }: NewHandIn,
  { category, channel }: NonNullable<NewHandIn['letter']>,
) {
  const own = await ownCase(scope, petition, category);
  if (!own.ok) return own;
  const sentOn = { day: onDay, precision: 'day' } as const;
  const sent = await insertLetter(scope, { caseId: own.caseId, toId: officialId, sentOn, category, channel });
  if (sent.ok)
    await scope.db.petitionLetter.createMany({
      data: [{ campaignId: scope.actor.campaignId, petitionId: petition.id, letterId: sent.letterId }],
    });
  return sent.ok ? { ...sent, caseId: own.caseId } : sent;
}

async function keepHandIn(scope: Scope, typed: NewHandIn, letterId: string | null): Promise<string> {
  const { db, actor, keys } = scope;
  const { campaignId } = actor;
  const { petitionId, officialId, signatures } = typed;
  const id = newId();
  const key = await keys.ofCampaign();
  await db.handIn.createMany({
    data: [
      {
        ...{ id, campaignId, petitionId, officialId, signatures, letterId, onDay: toDbDate(typed.onDay) },
        placeSealed: key.sealOptional('hand_in.place', id, typed.place),
        proofSealed: key.sealOptional('hand_in.proof', id, typed.proof),
        ...{ enteredBy: actor.memberId, enteredOn: utcDay() },
      },
    ],
  });
  if (typed.sheets)
    await db.signatureBatch.updateMany({ where: { campaignId, petitionId, handInId: null, removedOn: null }, data: { handInId: id } });
  return id;
}
