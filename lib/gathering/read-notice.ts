import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visibleLetters } from '@/lib/letter/access';
import { visibleOfficials } from '@/lib/official/access';
import { OFFICIAL_VIEW, type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { findGathering } from './find';

export type NoticeLetter = { id: string; ref: string; sentOn: CalendarDate };
export type NoticeChoice = {
  /** The body chosen in the address, or the one the notice went to; null while none is. */
  chosen: OfficialView | null;
  offered: OfficialView[];
  /** Letters to that body, one of which the notice may be. */
  letters: NoticeLetter[];
};

/** More city halls and letters than anybody chooses from. */
const MOST_BODIES = 20;
const MOST_LETTERS = 50;

/** What the form of a notice needs to ask "to which body?"; null where there is no such gathering. */
export function readNoticeChoice(
  actor: Actor,
  gatheringId: string,
  asked: { q: string; to: string; change: boolean },
): Promise<NoticeChoice | null> {
  return withScope(actor, async (scope) => {
    const row = isStaff(actor) ? await findGathering(scope, gatheringId) : null;
    if (!row) return null;
    const toId = asked.to || (asked.change || asked.q ? '' : (row.noticeToId ?? ''));
    const chosen = isId(toId) ? await officialById(scope, toId) : null;
    if (chosen) return { chosen, offered: [], letters: await lettersTo(scope, chosen.id, row.caseId) };
    const offered = asked.q.trim() ? await searchOfficials(scope, asked.q, row.region) : await cityHalls(scope, row.region);
    return { chosen, offered, letters: [] };
  });
}

/** Where notices go: the city halls of the region, or of all while it is not said. */
function cityHalls({ db, actor }: Scope, region: string | null): Promise<OfficialView[]> {
  return db.official.findMany({
    where: {
      AND: [visibleOfficials(actor), { OR: [{ kind: 'city_hall' }, ...(region ? [{ kind: 'governor' }] : [])] }, region ? { region } : {}],
    },
    select: OFFICIAL_VIEW,
    orderBy: [{ nameRu: 'asc' }, { id: 'asc' }],
    take: MOST_BODIES,
  });
}

async function lettersTo({ db, actor }: Scope, toId: string, caseId: string | null): Promise<NoticeLetter[]> {
  const rows = await db.letter.findMany({
    where: { ...visibleLetters(actor), toId, state: { notIn: ['withdrawn', 'draft'] }, ...(caseId ? { caseId } : {}) },
    select: { id: true, sentOn: true, caseFile: { select: { ref: true } } },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
    take: MOST_LETTERS,
  });
  return rows.map(({ id, sentOn, caseFile }) => ({ id, ref: caseFile.ref, sentOn: fromDbDate(sentOn) }));
}
