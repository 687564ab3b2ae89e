import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { langOf } from '@/lib/paper/official-lang';
import type { Paper } from '@/lib/paper/paper';
import { paperFromText } from '@/lib/paper/paper-from-text';
import { onSheet } from '@/lib/paper/sheet';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';
import { fieldsFor } from './paper-fields';
import { letterOf, type OneLetter } from './read-letter';

export type LetterPapers = { letters: OneLetter[]; papers: Paper[]; today: CalendarDate };

/** Letters with their texts as sheets, in the order asked; letters without a text have none. Null where none is to be seen. */
export function readLetterPapers(actor: Actor, letterIds: readonly string[]): Promise<LetterPapers | null> {
  return withScope(actor, async (scope) => {
    const { today, jurisdiction } = await campaignOf(scope);
    const letters: OneLetter[] = [];
    const papers: Paper[] = [];
    for (const id of letterIds) {
      const found = await letterOf(scope, id);
      const paper = found && (await paperOf(scope, found, langOf(jurisdiction)));
      if (found) letters.push(found);
      if (paper) papers.push(paper);
    }
    return letters.length > 0 ? { letters, papers, today } : null;
  });
}

/** The text as it was written, or put on a sheet when it is the words alone. */
async function paperOf(scope: Scope, { letter, caseId, today }: OneLetter, lang: 'ru' | 'en'): Promise<Paper | null> {
  if (!letter.text) return null;
  const on = letter.state === 'draft' ? today : letter.sentOn;
  const paper = paperFromText(letter.text, lang, words(lang).day(on));
  if (paper.from.length > 0) return paper;
  const fields = await fieldsFor(scope, { caseId });
  const addressee = { name: letter.to[lang], holder: null };
  return fields && onSheet(paper, { ...fields, today: on, addressee });
}
