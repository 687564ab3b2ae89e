import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import type { ChannelCode } from '@/lib/letter/channels';
import type { NewLetter } from '@/lib/letter/log-letter';
import { logMany } from '@/lib/letter/log-many';
import { langOf } from '@/lib/paper/official-lang';
import { wordsFromText } from '@/lib/paper/paper-from-text';
import { paperText } from '@/lib/paper/paper-text';
import { pointsPut } from '@/lib/paper/points-put';
import { sheet } from '@/lib/paper/sheet';
import { endedIn } from '@/lib/reply/ended';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { fieldsFor } from './paper-fields';
import { textOfCode } from './texts-offered';

type Typed = {
  caseId: string;
  /** The text it began with, when it was one of the list. */
  code: string | null;
  toIds: readonly string[];
  text: string;
  sentOn: CalendarDate;
  channel: ChannelCode;
  draft: boolean;
};

/** One text to several bodies: a letter each, addressed to it, all at once or none. */
export function keepMany(actor: Actor, typed: Typed, post?: Post): Promise<Result<{ letterIds: string[] }>> {
  return logMany(actor, (scope) => lettersOf(scope, typed), post);
}

async function lettersOf(scope: Scope, typed: Typed): Promise<NewLetter[] | Refusal> {
  const caseFile = await findCase(scope, typed.caseId);
  if (!caseFile) return refused('not_found');
  const { today, jurisdiction } = await campaignOf(scope);
  const lang = langOf(jurisdiction);
  const begun = typed.code ? await textOfCode(scope, typed.code) : null;
  const law = begun?.law ?? 'answer';
  const words = wordsFromText(typed.text, lang);
  const letters: NewLetter[] = [];
  const ended = (await endedIn(scope, [caseFile.id])).filter(({ category }) => category === caseFile.category);
  for (const toId of new Set(typed.toIds)) {
    // The same letter again is no way for it; a request under another law is no repeat.
    if (law === 'answer' && ended.some(({ bodyId }) => bodyId === toId)) return refused('body_ended', 'to');
    const fields = isId(toId) ? await fieldsFor(scope, { caseId: caseFile.id, addresseeId: toId }) : null;
    if (!fields) return refused('not_in_list', 'to');
    letters.push({
      caseId: caseFile.id,
      toId,
      sentOn: { day: typed.draft ? today : typed.sentOn, precision: 'day' },
      category: caseFile.category,
      channel: typed.channel,
      text: paperText(sheet(lang, fields, words)),
      draft: typed.draft,
      points: begun ? pointsPut(begun.asks, null) : undefined,
      law,
    });
  }
  return letters;
}
