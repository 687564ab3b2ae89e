import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { visibleLetters } from '@/lib/letter/access';
import { officialsByIds } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { findPetition, type PetitionRow } from './find';
import { type LetterStanding, letterStanding, STANDING_FACTS } from './letter-standing';
import { addresseesOf } from './read-petition';

export type HandInView = {
  id: string;
  petitionId: string;
  to: InBoth;
  onDay: CalendarDate;
  signatures: number;
  place: string | null;
  proof: string | null;
  sheets: number;
  letter: LetterStanding | null;
};

export type HandInChoices = {
  petition: PetitionRow;
  today: CalendarDate;
  total: number;
  addressees: { id: string; name: InBoth }[];
  categories: { code: string; nameRu: string; nameEn: string }[];
};

/** Where the signatures of a petition were carried, the earliest first, each with how its letter stands. */
export function readHandIns(actor: Actor, petitionId: string): Promise<HandInView[]> {
  return withScope(actor, (scope) => (isId(petitionId) ? handInsOf(scope, { petitionId }) : Promise.resolve([])));
}

export function readHandIn(actor: Actor, handInId: string): Promise<HandInView | null> {
  return withScope(actor, async (scope) => (isId(handInId) ? ((await handInsOf(scope, { id: handInId }))[0] ?? null) : null));
}

async function handInsOf(scope: Scope, which: { petitionId: string } | { id: string }): Promise<HandInView[]> {
  const { db, actor, keys } = scope;
  const { campaignId } = actor;
  const rows = await db.handIn.findMany({ where: { ...which, campaignId }, orderBy: [{ onDay: 'asc' }, { seq: 'asc' }] });
  if (rows.length === 0) return [];
  const { today } = await campaignOf(scope);
  const bodies = await officialsByIds(
    scope,
    rows.map(({ officialId }) => officialId),
  );
  const letters = await db.letter.findMany({
    where: { id: { in: rows.flatMap(({ letterId }) => letterId ?? []) }, ...visibleLetters(actor) },
    select: STANDING_FACTS,
  });
  const ids = rows.map(({ id }) => id);
  const sheets = await db.signatureBatch.groupBy({ by: ['handInId'], where: { campaignId, handInId: { in: ids } }, _count: true });
  const key = await keys.ofCampaign();
  return rows.map(({ id, petitionId, officialId, onDay, signatures, placeSealed, proofSealed, letterId }) => {
    const body = bodies.get(officialId);
    const letter = letters.find((each) => each.id === letterId);
    return {
      ...{ id, petitionId, signatures, onDay: fromDbDate(onDay) },
      to: { ru: body?.nameRu ?? '—', en: body?.nameEn ?? '—' },
      place: key.openOptional('hand_in.place', id, placeSealed),
      proof: key.openOptional('hand_in.proof', id, proofSealed),
      sheets: sheets.find(({ handInId }) => handInId === id)?._count ?? 0,
      letter: letter ? letterStanding(letter, today) : null,
    };
  });
}

/** What the form of a hand-in offers: to whom, about what, and how many there are. */
export function readHandInChoices(actor: Actor, petitionId: string): Promise<HandInChoices | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const tally = await scope.db.petitionTally.findFirst({
      where: { campaignId: actor.campaignId, petitionId, dimension: 'total', code: '' },
    });
    return {
      petition,
      today: (await campaignOf(scope)).today,
      total: tally ? tally.online + tally.paper : 0,
      addressees: await addresseesOf(scope, petitionId),
      categories: await categoriesOf(scope),
    };
  });
}
