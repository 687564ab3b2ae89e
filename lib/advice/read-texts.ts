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
import { pointsPut } from '@/lib/paper/points-put';
import { endedIn } from '@/lib/reply/ended';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { fieldsFor } from '@/lib/timeline/paper-fields';
import { type OfferedText, textsOffered } from '@/lib/timeline/texts-offered';
import type { InBoth } from '@/lib/words/locale';
import { readFacts } from './read-facts';
import { endedFor, type TextClosed, textDays } from './text-days';

export type TextAsked = { code: string; letter: string; to: string; q?: string; on?: CalendarDate };
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
  /** The questions it puts; undefined: they stand in its words. */
  points: string[] | undefined;
  /** The text says that no answer came in time, and this day, until which that is not so, has not passed. */
  earlyUntil: CalendarDate | null;
  /** Why it is not to be sent: its last day has passed, the body has ended the correspondence, another law binds the letter. */
  closed: TextClosed | null;
};

/** The texts a case can have, and the one chosen in the address with its body and its words. */
export function readTexts(actor: Actor, caseId: string, asked: TextAsked): Promise<TextsView | null> {
  return withScope(actor, (scope) => textsOf(scope, caseId, asked));
}

/** The same within a scope that writes. Null where there is no such case for the actor. */
export async function textsOf(scope: Scope, caseId: string, asked: TextAsked): Promise<TextsView | null> {
  const caseFile = await findCase(scope, caseId);
  if (!caseFile) return null;
  const campaign = await campaignOf(scope);
  const today = asked.on ?? campaign.today;
  const texts = await textsOffered(scope);
  const letters = await lettersToFollow(scope, caseFile.id);
  const letter = letters.find(({ id }) => id === asked.letter) ?? null;
  const found = texts.find(({ code }) => code === asked.code) ?? null;
  const chosen = found?.followsUp && !letter ? null : found;
  const same = chosen?.sameBody && !asked.q && letter?.atId;
  const toId = asked.to || same || '';
  const to = chosen && isId(toId) ? await officialById(scope, toId) : null;
  const category = letter?.category ?? caseFile.category;
  const ended = (await endedIn(scope, [caseFile.id])).filter((end) => end.category === category && end.onDay <= today);
  const follows = chosen?.followsUp ? letter : null;
  const facts = follows && (await readFacts(scope, [follows.id], today)).get(follows.id);
  const days = chosen && facts ? textDays(chosen.code, facts) : null;
  const aboutId = follows && !chosen?.sameBody ? (days?.aboutId ?? follows.atId) : null;
  const closed = days?.closed ?? (chosen && endedFor(chosen, to?.id, ended));
  const asks = { caseId: caseFile.id, letterId: follows?.id ?? null, aboutId, on: today };
  const { learnedOn = null, lastOn = null } = days ?? {};
  const fields = to && !closed ? await fieldsFor(scope, { ...asks, addresseeId: to.id, learnedOn, lastOn }) : null;
  const region = caseFile.region;
  const looking = chosen && (!to || closed?.why === 'ended');
  const offered = !looking ? [] : asked.q?.trim() ? await searchOfficials(scope, asked.q, region) : await likelyOfficials(scope, region);
  return {
    caseId: caseFile.id,
    alias: (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed),
    category,
    today,
    texts,
    letters,
    letter,
    chosen,
    to,
    aboutId,
    offered: offered.filter(({ id }) => !(chosen && endedFor(chosen, id, ended))),
    paper: chosen && fields ? chosen.write(fields) : null,
    points: pointsPut(chosen?.asks, fields?.letter ?? null),
    earlyUntil: chosen?.saysLate && fields?.letter?.safeOn && today <= fields.letter.safeOn ? fields.letter.safeOn : null,
    closed,
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
