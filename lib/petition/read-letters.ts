import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { visibleLetters } from '@/lib/letter/access';
import { officialsByIds } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { findPetition } from './find';
import { type LetterStanding, letterStanding, STANDING_FACTS } from './letter-standing';

export type LetterChoice = LetterStanding & { to: InBoth; sentOn: CalendarDate };
export type LetterOfPetition = LetterChoice & {
  /** What signers are shown of it; null where nothing. */
  shown: { on: CalendarDate; answeredOn: CalendarDate | null } | null;
};

const FACTS = { ...STANDING_FACTS, toId: true, sentOn: true } as const;
type Facts = Parameters<typeof letterStanding>[0] & { toId: string; sentOn: Date };
/** The latest letters to the addressees: among them is the one that carried the petition. */
const MOST = 50;

/** The letters that carried a petition, in the order they were sent. */
export async function lettersOf(scope: Scope, petitionId: string): Promise<LetterOfPetition[]> {
  const { db, actor } = scope;
  const links = await db.petitionLetter.findMany({ where: { campaignId: actor.campaignId, petitionId } });
  const letters = await db.letter.findMany({
    where: { id: { in: links.map(({ letterId }) => letterId) }, ...visibleLetters(actor) },
    select: FACTS,
    orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
  });
  return (await withNames(scope, letters)).map((letter) => {
    const link = links.find(({ letterId }) => letterId === letter.id);
    const shown = link?.shownOn ? { on: fromDbDate(link.shownOn), answeredOn: link.answeredOn && fromDbDate(link.answeredOn) } : null;
    return { ...letter, shown };
  });
}

export type LetterChoices = { linked: LetterOfPetition[]; offered: LetterChoice[] };

/** The letters that carried a petition, and those to its addressees that may have. */
export function readLetterChoices(actor: Actor, petitionId: string): Promise<LetterChoices | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const { db } = scope;
    const linked = await lettersOf(scope, petition.id);
    const to = await db.petitionAddressee.findMany({ where: { campaignId: actor.campaignId, petitionId }, select: { officialId: true } });
    const letters = await db.letter.findMany({
      where: {
        toId: { in: to.map(({ officialId }) => officialId) },
        id: { notIn: linked.map(({ id }) => id) },
        state: { notIn: ['draft', 'withdrawn'] },
        ...visibleLetters(actor),
      },
      select: FACTS,
      orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
    return { linked, offered: await withNames(scope, letters) };
  });
}

async function withNames(scope: Scope, letters: readonly Facts[]): Promise<LetterChoice[]> {
  const names = await officialsByIds(
    scope,
    letters.map(({ toId }) => toId),
  );
  const { today } = await campaignOf(scope);
  return letters.map(({ toId, sentOn, ...facts }) => {
    const body = names.get(toId);
    const to = { ru: body?.nameRu ?? '—', en: body?.nameEn ?? '—' };
    return { ...letterStanding(facts, today), to, sentOn: fromDbDate(sentOn) };
  });
}
