import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { signatoryOf } from '@/lib/case/signatory';
import { isId } from '@/lib/db/ids';
import { holderOf, officialById } from '@/lib/official/read';
import type { PaperFields } from '@/lib/paper/fields';
import { langOf } from '@/lib/paper/official-lang';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { exhibitsOf } from './exhibits';
import type { LetterView } from './letter-view';
import { enclosed, letterFields } from './paper-letter';
import { letterOf } from './read-letter';

export type PaperAsked = {
  caseId: string;
  letterId?: string | null;
  addresseeId?: string | null;
  aboutId?: string | null;
  /** The day it is written: today unless said. */
  on?: CalendarDate | undefined;
  /** The last day of the step it takes. */
  lastOn?: CalendarDate | null;
  learnedOn?: CalendarDate | null;
};

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
  const { jurisdiction, law, ...campaign } = await campaignOf(scope);
  const today = asked.on ?? campaign.today;
  const lang = langOf(jurisdiction);
  const [to, about] = [await bodyOf(scope, asked.addresseeId), await bodyOf(scope, asked.aboutId)];
  if (to === undefined || about === undefined) return null;
  const view = found && filedBy(found.letter, today);
  const letter = view && letterFields(law, view, lang);
  const { signer, person } = await signatoryOf(scope, caseFile);
  return {
    today,
    signer,
    person,
    addressee: { name: to ? to[NAME[lang]] : (letter?.at ?? ''), holder: to ? await holderOf(scope, to.id, today) : null },
    about: about?.[NAME[lang]] ?? found?.letter.about?.[lang] ?? null,
    letter,
    learnedOn: asked.learnedOn ?? null,
    lastOn: asked.lastOn ?? null,
    exhibits: view
      ? exhibitsOf(
          (await withParents(scope, view)).map((each) => enclosed(filedBy(each, today), lang)),
          lang,
        )
      : [],
  };
}

const NAME = { ru: 'nameRu', en: 'nameEn' } as const;

/** Null where none was asked for, undefined where there is no such body. */
async function bodyOf(scope: Scope, id: string | null | undefined) {
  if (!id) return null;
  return (isId(id) && (await officialById(scope, id))) || undefined;
}

/** What came after the day it is written is not in it. */
const filedBy = (letter: LetterView, on: CalendarDate): LetterView => ({
  ...letter,
  replies: letter.replies.filter(({ receivedOn }) => receivedOn <= on),
});

/** The letter and those it follows up, the first first: what a court reads is the whole story. */
async function withParents(scope: Scope, letter: LetterView): Promise<LetterView[]> {
  const chain = [letter];
  for (let parentId = letter.parentId; parentId && !chain.some(({ id }) => id === parentId); ) {
    const parent: LetterView | undefined = (await letterOf(scope, parentId))?.letter;
    if (!parent) break;
    if (parent.state !== 'draft' && parent.state !== 'withdrawn') chain.unshift(parent);
    parentId = parent.parentId;
  }
  return chain;
}
