import type { RuleRole } from '@/lib/jurisdiction/rule';
import type { InBoth } from '@/lib/words/locale';
import type { PaperFields } from './fields';
import type { Paper } from './paper';
import type { Asks } from './points-put';

/** A letter ready to be filled from a case. One file a template, or a file of near kin. */
export type Template = {
  readonly code: string;
  /** Jurisdictions it is for. */
  readonly jurisdictions: readonly string[];
  readonly lang: 'ru' | 'en';
  readonly name: InBoth;
  /** One sentence: when one sends it. */
  readonly hint: InBoth;
  /** Which term binds the answer to such a letter (`letter.law`); the general one unless said. */
  readonly law?: RuleRole;
  /** It needs a letter to follow up; the others can be written at any time. */
  readonly followsUp: boolean;
  /** It goes to the very body the letter is at; the others go to somebody else. */
  readonly sameBody?: true;
  /** It says that no answer came in time: before the safe day that is not yet so. */
  readonly saysLate?: true;
  /** Which questions it asks, to be kept as its own; none unless said. */
  readonly asks?: Asks;
  readonly write: (fields: PaperFields) => Paper;
};
