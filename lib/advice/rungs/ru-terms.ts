import type { Rule, RuleRole } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';

// The rules that Russian steps take their article, source and mark from.

const rule = (role: RuleRole): Rule => {
  const found = jurisdictionOf('RU').rules[role];
  if (!found) throw new Error(`Russia has no rule ${role}.`);
  return found;
};

export const court = rule('court');
export const ombudsman = rule('ombudsman');
export const deputyRequest = rule('deputyRequest');
