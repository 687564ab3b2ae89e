import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { RuleRole } from '@/lib/jurisdiction/rule';
import type { PaperFields } from '@/lib/paper/fields';
import { fillText } from '@/lib/paper/fill-text';
import type { Paper } from '@/lib/paper/paper';
import { type Asks, ownAsks } from '@/lib/paper/points-put';
import { templatesFor } from '@/lib/paper/templates';
import type { InBoth } from '@/lib/words/locale';
import { type OwnText, ownTextsOf } from './own-texts';

/** A text a case can have: a shipped one, perhaps in the campaign's words, or the campaign's alone. */
export type OfferedText = {
  code: string;
  name: InBoth;
  hint: InBoth | null;
  followsUp: boolean;
  sameBody: boolean;
  saysLate: boolean;
  law: RuleRole;
  /** Which questions it asks. */
  asks: Asks | undefined;
  /** The campaign's own words. */
  own: boolean;
  write: (fields: PaperFields) => Paper;
};

/** Every text of the campaign: the shipped ones in their order, then its own. */
export async function textsOffered(scope: Scope): Promise<OfferedText[]> {
  const { jurisdiction } = await campaignOf(scope);
  const own = await ownTextsOf(scope);
  const shipped = templatesFor(jurisdiction).map((template): OfferedText => {
    const words = own.findLast(({ replaces }) => replaces === template.code);
    const { code, name, hint, followsUp, sameBody = false, saysLate = false, law = 'answer', write } = template;
    const asks = words ? ownAsks(words, template) : template.asks;
    return { code, name, hint, followsUp, sameBody, saysLate, law, asks, own: Boolean(words), write: words ? filled(words) : write };
  });
  return [...shipped, ...own.filter(({ replaces }) => !replaces).map(alone)];
}

/** The text of a code within a scope, or null: for the ladder, which knows codes only. */
export const textOfCode = async (scope: Scope, code: string): Promise<OfferedText | null> =>
  (await textsOffered(scope)).find((each) => each.code === code) ?? null;

/** The code under which a campaign's own text stands in an address. */
export const ownCode = (id: string): string => `own.${id}`;

const filled = (text: OwnText) => (fields: PaperFields) => fillText(text.body, fields, text.lang);

/** An own text that asks for something of an earlier letter follows one up. */
function alone(text: OwnText): OfferedText {
  const followsUp = /\{\s*(sent|to|at|number|registered|due|days_late|stays|questions)\s*\}/.test(text.body);
  const name = { ru: text.title, en: text.title };
  return {
    code: ownCode(text.id),
    name,
    hint: null,
    followsUp,
    sameBody: false,
    saysLate: false,
    law: 'answer',
    asks: ownAsks(text, null, followsUp),
    own: true,
    write: filled(text),
  };
}
