import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { OFFICIAL_VIEW, type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

export type EditionOption = { id: string; name: InBoth; onDay: CalendarDate };
export type QuestionChoice = { caseId: string; alias: string; today: CalendarDate; editions: EditionOption[] };

/** As many occasions as a telephone's list can hold. */
const MOST = 50;

/** What a family needs to log a question in her case: the occasions there are, the newest first; null where the case is not hers. */
export function readQuestionChoice(actor: Actor, caseId: string): Promise<QuestionChoice | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const { today } = await campaignOf(scope);
    const rows = await scope.db.edition.findMany({
      where: { campaignId: actor.campaignId, withdrawnOn: null },
      select: { id: true, nameRu: true, nameEn: true, onDay: true },
      orderBy: [{ onDay: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
    const alias = (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed);
    const editions = rows.map(({ id, nameRu, nameEn, onDay }) => ({ id, onDay: fromDbDate(onDay), name: { ru: nameRu, en: nameEn } }));
    return { caseId: caseFile.id, alias, today, editions };
  });
}

/** Who takes questions most, and who is asked for comment most: offered before anything is typed. Codes of the shipped directory. */
const LIKELY = ['ru.president', 'ru.president.appeals', 'ru.government', 'ru.mod', 'ru.general-staff', 'ru.duma'];

export type BodyChoice = { today: CalendarDate; chosen: OfficialView | null; offered: OfficialView[] };

/** Whom a question or a request for comment is put to: the body chosen in the address, or those that match what was typed. */
export function readBodyChoice(actor: Actor, asked: { q: string; to: string }): Promise<BodyChoice> {
  return withScope(actor, async (scope) => {
    const { today } = await campaignOf(scope);
    if (!isStaff(actor)) return { today, chosen: null, offered: [] };
    const chosen = isId(asked.to) ? await officialById(scope, asked.to) : null;
    const offered = chosen ? [] : asked.q.trim() ? await searchOfficials(scope, asked.q, null) : await likely(scope);
    return { today, chosen, offered };
  });
}

function likely({ db, actor }: Scope): Promise<OfficialView[]> {
  const where = { campaignId: actor.campaignId, code: { in: LIKELY }, standing: 'listed' };
  return db.official.findMany({ where, select: OFFICIAL_VIEW, orderBy: { nameRu: 'asc' } });
}
