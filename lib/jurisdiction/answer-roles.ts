import type { Rule, RuleRole } from './rule';
import { jurisdictionOf } from './rules';

/** The roles whose term binds an answer; which of them there are is the jurisdiction's. The first is the general one. */
export const ANSWER_ROLES = [
  'answer',
  'answerNoStudy',
  'prosecutorNoCheck',
  'migration',
  'information',
  'urgent',
  'thirdParty',
  'deputyRequest',
  'deputyAppeal',
  'rallyAnswer',
  'reviewAnswer',
  'appealAnswer',
] as const satisfies readonly RuleRole[];

export type AnswerRole = (typeof ANSWER_ROLES)[number];

/** The terms that may bind an answer under a jurisdiction's law, the general one first. */
export function answerTerms(code: string): { role: AnswerRole; rule: Rule }[] {
  const { rules } = jurisdictionOf(code);
  return ANSWER_ROLES.flatMap((role) => {
    const rule = rules[role];
    return rule?.owedBy === 'body' ? [{ role, rule }] : [];
  });
}

/** The rule that binds, where it is not the body's general one; null for the general one or a role that law does not have. */
export function specialTerm(code: string, role: string): Rule | null {
  return answerTerms(code).find((term) => term.role === role && role !== 'answer')?.rule ?? null;
}
