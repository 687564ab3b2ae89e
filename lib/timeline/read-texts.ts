import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { visibleLetters } from '@/lib/letter/access';
import { likelyOfficials } from '@/lib/official/likely';
import { type OfficialView, officialById, officialsByIds, searchOfficials } from '@/lib/official/read';
import type { Paper } from '@/lib/paper/paper';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { fieldsFor } from './paper-fields';
import { type OfferedText, textsOffered } from './texts-offered';

export type TextAsked = { code: string; letter: string; to: string; q?: string };
export type LetterToFollow = { id: string; to: InBoth; atId: string; sentOn: CalendarDate; category: string };
export type TextsView = {
  caseId: string;
  alias: string;
  category: string;
  today: CalendarDate;
  texts: OfferedText[];
  /** Sent letters, newest first: what a text can follow up. */
  letters: LetterToFollow[];
  letter: LetterToFollow | null;
  chosen: OfferedText | null;
  to: OfficialView | null;
  /** The body complained of, by its id. */
  aboutId: string | null;
  offered: OfficialView[];
  paper: Paper | null;
  /** The text says that no answer came in time, and this day, until which that is not so, has not passed. */
  earlyUntil: CalendarDate | null;
};

/** The texts a case can have, and the one chosen in the address with its body and its words. */
export function readTexts(actor: Actor, caseId: string, asked: TextAsked): Promise<TextsView | null> {
  return withScope(actor, (scope) => textsOf(scope, caseId, asked));
}

/** The same within a scope that writes. Null where there is no such case for the actor. */
export async function textsOf(scope: Scope, caseId: string, asked: TextAsked): Promise<TextsView | null> {
  const caseFile = await findCase(scope, caseId);
  if (!caseFile) return null;
  const { today } = await campaignOf(scope);
  const texts = await textsOffered(scope);
  const letters = await lettersToFollow(scope, caseFile.id);
  const letter = letters.find(({ id }) => id === asked.letter) ?? null;
  const found = texts.find(({ code }) => code === asked.code) ?? null;
  const chosen = found?.followsUp && !letter ? null : found;
  const same = chosen?.sameBody && !asked.q && letter?.atId;
  const toId = asked.to || same || '';
  const to = chosen && isId(toId) ? await officialById(scope, toId) : null;
  const aboutId = chosen?.followsUp && !chosen.sameBody && letter ? letter.atId : null;
  const fields =
    to && (await fieldsFor(scope, { caseId: caseFile.id, letterId: chosen?.followsUp ? letter?.id : null, addresseeId: to.id, aboutId }));
  const region = caseFile.region;
  const offered =
    !chosen || to ? [] : asked.q?.trim() ? await searchOfficials(scope, asked.q, region) : await likelyOfficials(scope, region);
  return {
    caseId: caseFile.id,
    alias: (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed),
    category: letter?.category ?? caseFile.category,
    today,
    texts,
    letters,
    letter,
    chosen,
    to,
    aboutId,
    offered,
    paper: chosen && fields ? chosen.write(fields) : null,
    earlyUntil: chosen?.saysLate && fields?.letter?.safeOn && today <= fields.letter.safeOn ? fields.letter.safeOn : null,
  };
}

async function lettersToFollow(scope: Scope, caseId: string): Promise<LetterToFollow[]> {
  const rows = await scope.db.letter.findMany({
    where: { ...visibleLetters(scope.actor), caseId, state: { notIn: ['draft', 'withdrawn'] } },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
    select: { id: true, toId: true, atId: true, sentOn: true, category: true },
  });
  const names = await officialsByIds(
    scope,
    rows.map(({ toId }) => toId),
  );
  return rows.map(({ id, toId, atId, sentOn, category }) => {
    const body = names.get(toId);
    return { id, atId, category, sentOn: fromDbDate(sentOn), to: { ru: body?.nameRu ?? '…', en: body?.nameEn ?? '…' } };
  });
}
