import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { visibleLetters } from '@/lib/letter/access';
import { toDbDate } from '@/lib/time/calendar-date';
import { decides } from './access';
import { changePetition, type PetitionDone } from './change-petition';

type Typed = { petitionId: string; letterId: string };

/** Says that a letter carried the petition: its replies are the petition's official answer. */
export function linkLetter(actor: Actor, { petitionId, letterId }: Typed, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope) => {
    const { db } = scope;
    const letter = await db.letter.findFirst({ where: { id: letterId, ...visibleLetters(actor) }, select: { id: true, caseId: true } });
    if (!letter) return refused('not_found');
    const { campaignId } = actor;
    await db.petitionLetter.createMany({ data: [{ campaignId, petitionId, letterId }], skipDuplicates: true });
    await db.petition.updateMany({ where: { id: petitionId, campaignId, caseId: null }, data: { caseId: letter.caseId } });
    const { today } = await campaignOf(scope);
    const touches = { thingId: petitionId, letterId, caseId: letter.caseId };
    await recordEvent(scope, { kind: 'petition_letter_linked', ...touches, onDay: today, payload: { letterId, linked: true } });
    return undefined;
  });
}

export function unlinkLetter(actor: Actor, { petitionId, letterId }: Typed, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope) => {
    const { count } = await scope.db.petitionLetter.deleteMany({ where: { campaignId: actor.campaignId, petitionId, letterId } });
    if (count === 0) return refused('changed_meanwhile');
    const letter = await scope.db.letter.findFirst({ where: { id: letterId, ...visibleLetters(actor) }, select: { caseId: true } });
    const { today } = await campaignOf(scope);
    const touches = { thingId: petitionId, ...(letter && { letterId, caseId: letter.caseId }) };
    await recordEvent(scope, { kind: 'petition_letter_linked', ...touches, onDay: today, payload: { letterId, linked: false } });
    return undefined;
  });
}

/**
 * Lets signers see of a letter to whom it went, on which day, and when and how it was answered: a copy of these
 * four facts. The letter stays private; what comes later is shown when it is let out again.
 */
export function showLetter(actor: Actor, { petitionId, letterId }: Typed, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope) => {
    if (!decides(actor)) return refused('not_allowed');
    const { db } = scope;
    const letter = await db.letter.findFirst({
      where: { id: letterId, ...visibleLetters(actor), state: { notIn: ['draft', 'withdrawn'] } },
      select: { caseId: true, toId: true, sentOn: true, answeredOn: true, answerKind: true },
    });
    if (!letter) return refused('not_found');
    const { caseId, ...facts } = letter;
    const { today } = await campaignOf(scope);
    const { count } = await db.petitionLetter.updateMany({
      where: { campaignId: actor.campaignId, petitionId, letterId },
      data: { ...facts, shownBy: actor.memberId, shownOn: toDbDate(today) },
    });
    if (count === 0) return refused('changed_meanwhile');
    const touches = { thingId: petitionId, letterId, caseId };
    await recordEvent(scope, { kind: 'petition_answer_shown', ...touches, onDay: today, payload: { letterId } });
    return undefined;
  });
}
