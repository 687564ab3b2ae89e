import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { signatoryOf } from '@/lib/case/signatory';
import { isId } from '@/lib/db/ids';
import { holderOf, officialById } from '@/lib/official/read';
import type { PaperFields, PaperLetter } from '@/lib/paper/fields';
import { langOf } from '@/lib/paper/official-lang';
import { replyKind } from '@/lib/reply/kinds';
import { exhibitsOf } from './exhibits';
import type { LetterView } from './letter-view';
import { letterOf } from './read-letter';

export type PaperAsked = { caseId: string; letterId?: string | null; addresseeId?: string | null; aboutId?: string | null };

/**
 * Everything a template may use, chosen and opened, with bodies by their names in the official language.
 * Null where there is no such case, letter of it or body for the actor. Without an addressee it is the
 * body the letter is at.
 */
export async function fieldsFor(scope: Scope, asked: PaperAsked): Promise<PaperFields | null> {
  const caseFile = await findCase(scope, asked.caseId);
  if (!caseFile) return null;
  const found = asked.letterId ? await letterOf(scope, asked.letterId) : null;
  if (asked.letterId && found?.caseId !== caseFile.id) return null;
  const { today, jurisdiction } = await campaignOf(scope);
  const lang = langOf(jurisdiction);
  const [to, about] = [await bodyOf(scope, asked.addresseeId), await bodyOf(scope, asked.aboutId)];
  if (to === undefined || about === undefined) return null;
  const letter = found && letterFields(found.letter, lang);
  const { signer, person } = await signatoryOf(scope, caseFile);
  return {
    today,
    signer,
    person,
    addressee: { name: to ? to[NAME[lang]] : (letter?.at ?? ''), holder: to ? await holderOf(scope, to.id, today) : null },
    about: about?.[NAME[lang]] ?? found?.letter.about?.[lang] ?? null,
    letter,
    exhibits: exhibitsOf(letter, lang),
  };
}

const NAME = { ru: 'nameRu', en: 'nameEn' } as const;

/** Null where none was asked for, undefined where there is no such body. */
async function bodyOf(scope: Scope, id: string | null | undefined) {
  if (!id) return null;
  return (isId(id) && (await officialById(scope, id))) || undefined;
}

/** A letter as papers tell it. Its number is the one of the body it was written to; later ones stand in its stays. */
function letterFields(letter: LetterView, lang: 'ru' | 'en'): PaperLetter {
  const [first, last] = [letter.hops[0], letter.hops.at(-1)];
  const hops = new Map(letter.hops.map((hop) => [hop.id, hop.official[lang]]));
  return {
    sentOn: letter.sentOn,
    to: letter.to[lang],
    at: letter.at[lang],
    number: first?.number ?? null,
    registeredOn: first?.registeredOn ?? null,
    channel: letter.channel,
    dueOn: last?.answerByOn ?? null,
    safeOn: last?.answerSafeOn ?? null,
    stays: letter.hops.map(({ official, number, arrivedOn, registeredOn }) => ({ body: official[lang], number, arrivedOn, registeredOn })),
    replies: letter.replies.map(({ kind, hopId, number, datedOn, receivedOn }) => ({
      kind,
      answers: replyKind(kind).answers,
      body: hops.get(hopId) ?? letter.at[lang],
      number,
      datedOn,
      receivedOn,
    })),
    points: letter.points.map(({ number, text, verdict }) => ({ number, text, verdict })),
    text: letter.text,
  };
}
