import { createHash } from 'node:crypto';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';

/** Add one when the way of counting changes while rules and calendars stay: stored days are then counted anew. */
const COUNTING = 1;

/** What the stored days of a jurisdiction's letters depend on, of all that is shipped; names and sources are not of it. */
export function lawDigest(jurisdiction: string): string {
  const { rules, deliveryDays, emailNoClockFrom } = jurisdictionOf(jurisdiction);
  const { fixed, years } = lawInForce(jurisdiction).calendar;
  const terms = Object.entries(rules).map(([role, rule]) => [role, termOf(rule)]);
  const days = Object.entries(years).map(([year, { off, working, provisional }]) => [
    year,
    Object.keys(off).sort(),
    Object.keys(working).sort(),
    provisional === true,
  ]);
  const law = [COUNTING, terms.sort(), deliveryDays, emailNoClockFrom ?? null, Object.keys(fixed).sort(), days.sort()];
  return createHash('sha256').update(JSON.stringify(law)).digest('hex');
}

const termOf = ({ owedBy, trigger, amount, unit, roll, extension }: Rule) => [owedBy, trigger, amount, unit, roll, extension ?? null];
