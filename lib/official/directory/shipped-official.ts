import type { RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import type { Roll } from '@/lib/time/working-days';
import type { OfficialKind } from './official-kinds';
import type { Rank } from './ranks';

/** A body the house knows before anyone adds one. */
export type ShippedOfficial = {
  /** Stable for ever: installations keep it. */
  readonly code: string;
  /** The code of the superior body, where the law names one. */
  readonly parent: string | null;
  readonly rank: Rank;
  readonly kind: OfficialKind;
  readonly ruleFamily: RuleFamily;
  /** Where the body moves a last day that is off; null leaves it to the rule. */
  readonly roll: Roll | null;
  /** ISO 3166-2, or null for a body of the whole country. */
  readonly region: string | null;
  /** True for a kind of body rather than one: "the commander of a unit". */
  readonly generic: boolean;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly site?: string;
};

type Given = Pick<ShippedOfficial, 'code' | 'rank' | 'kind' | 'nameRu' | 'nameEn'> & Partial<ShippedOfficial>;

/** A body, with what most of them share filled in: no superior, no region, the law on appeals. */
export function body(given: Given): ShippedOfficial {
  return { parent: null, ruleFamily: 'appeal', roll: null, region: null, generic: false, ...given };
}

/**
 * A prosecutor's office. That a last day moves to the next working day is said by the rules of order 45 themselves:
 * as a habit of the body it would move its 59-FZ terms too.
 */
export function prosecutor(given: Omit<Given, 'kind'> & { kind?: OfficialKind }): ShippedOfficial {
  return body({ kind: 'prosecutor', ruleFamily: 'prosecutor', ...given });
}
