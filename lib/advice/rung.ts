import type { RuleRole, Unit } from '@/lib/jurisdiction/rule';
import type { Standing } from '@/lib/letter/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { BarCode, NeedCode } from './conditions';
import type { ReasonCode } from './reasons';

/** To whom a step's letter goes, where the directory can tell. 'any': she chooses. */
export type AddresseeRule =
  | 'same'
  | 'superior'
  | 'prosecutor'
  | 'superiorProsecutor'
  | 'ombudsman'
  | 'deputy'
  | 'court'
  | 'commissariat'
  | 'fund'
  | 'any';
/** The same, or one body: by its code in the directory, or its id. */
export type Addressee = AddresseeRule | { readonly code: string } | { readonly officialId: string };

/** The fact a last day is counted from; the day itself is never counted. */
export type LastDayFrom =
  /** the day after the law's last day for an answer: the breach is complete */
  | 'silence'
  /** the day after the law's last day for passing a letter on */
  | 'forwarding'
  /** she learned of it: the answer came, or, for silence, the day after the law's last day */
  | 'learning'
  /** the answer came, or, where silence is a refusal, the law's last day itself: the earlier of two readings */
  | 'refusal';

/** A rule of the jurisdiction by its role, or a term of the campaign's own. */
export type LastDay = { readonly from: LastDayFrom } & (
  | { readonly role: RuleRole }
  | { readonly amount: number; readonly unit: Exclude<Unit, 'working'> }
);

/** Where a step is open: every kind of reply times every standing, with what this cell alone needs. */
export type Cell = {
  readonly kinds: readonly string[];
  readonly standings: readonly Standing[];
  readonly needs?: readonly NeedCode[];
};

/** A step of the ladder, as data. What each code means: conditions.ts, reasons.ts, addressee.ts. */
export type Rung = {
  readonly code: string;
  readonly jurisdictions: readonly string[];
  readonly title: InBoth;
  /** One plain sentence: why one would. */
  readonly plain: InBoth;
  readonly article: InBoth;
  readonly source: InBoth;
  readonly checkedOn: CalendarDate;
  /** False: no source seen confirms it. The interface says so. */
  readonly verified: boolean;
  /** The letter's template, a code of lib/paper/templates; null for a step that is no letter. */
  readonly template: string | null;
  /** A campaign's own text (own_text), in the place of a template. */
  readonly textId?: string | null;
  readonly addressee: Addressee | null;
  /** Whom its letter complains of: the body the letter is at (of an earlier refusal: the one that refused), or the one that passed it on. */
  readonly about: 'at' | 'before' | null;
  readonly cells: readonly Cell[];
  /** Topics it is for; all of them unless said. */
  readonly categories?: readonly string[];
  readonly needs: readonly NeedCode[];
  /** What closes it although its cell is open. */
  readonly bars: readonly BarCode[];
  /** It may go to a body that ended the correspondence: a remedy the law sends there, and no repeat of the letter. */
  readonly despiteEnd?: true;
  /** It waits for the safe day of that clock to pass ('silence': the jurisdiction's rule of that role); null: it opens with its fact. */
  readonly opensAfter: 'register' | 'answer' | 'silence' | null;
  readonly lastDay: LastDay | null;
  /** It goes before that step once so many days have passed since the safe day; until then, after it. */
  readonly overtakes?: { readonly rung: string; readonly afterDays: number };
  readonly because: readonly ReasonCode[];
};
