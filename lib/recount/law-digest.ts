import { createHash } from 'node:crypto';
import type { Jurisdiction } from '@/lib/jurisdiction/jurisdiction';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import type { ExtensionRule, Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { DayCalendar } from '@/lib/time/day-calendar';

/** Add one when the way of counting changes while rules and calendars stay: stored days are then counted anew. */
const COUNTING = 2;

// Listed by their type: a field that a rule comes to have is a counting one or one of words, and is here.
const COUNTS = ['owedBy', 'trigger', 'amount', 'unit', 'counts', 'bound', 'triggerSlack', 'longest', 'roll'] as const;
type Moves = 'extension' | 'openExtension';
type Said = 'id' | 'role' | 'title' | 'plain' | 'note' | 'article' | 'source' | 'checkedOn' | 'verified' | 'example';
const NONE: [Exclude<keyof Rule, Said | Moves | (typeof COUNTS)[number]>] extends [never] ? true : never = true;

/** What the stored days of a jurisdiction's letters depend on, of all that is shipped; names and sources are not of it. */
export function lawDigest(jurisdiction: string): string {
  return digestOf(jurisdictionOf(jurisdiction), lawInForce(jurisdiction).calendar);
}

export function digestOf({ rules, deliveryDays, emailNoClockFrom }: Jurisdiction, { fixed, years }: DayCalendar): string {
  const terms = Object.entries(rules).map(([role, rule]) => [role, termOf(rule)]);
  const days = Object.entries(years).map(([year, { off, working, provisional }]) => [
    year,
    Object.keys(off).sort(),
    Object.keys(working).sort(),
    provisional === true,
  ]);
  const law = [COUNTING, NONE, terms.sort(), deliveryDays, emailNoClockFrom ?? null, Object.keys(fixed).sort(), days.sort()];
  return createHash('sha256').update(JSON.stringify(law)).digest('hex');
}

const termOf = (rule: Rule) => [
  ...COUNTS.map((field) => rule[field] ?? null),
  rule.extension ? LONGER.map((field) => rule.extension?.[field] ?? null) : null,
  rule.openExtension !== undefined,
];
const LONGER = ['amount', 'unit', 'from', 'longest', 'times', 'notice'] as const satisfies (keyof ExtensionRule)[];
