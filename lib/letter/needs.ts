import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';

/** What an organizer can do about a letter, as lists are filtered by it; the most pressing first. */
export const NEEDS = ['closing', 'silent', 'circle', 'papers', 'no_number', 'old_draft'] as const;
export type Need = (typeof NEEDS)[number];
/** Those whose letters all have a due day that waits. */
export const WAITING_NEEDS: readonly Need[] = ['closing', 'silent'];

/** Days before the last day of a fine from which on the letter is shown as closing. */
export const CLOSING_DAYS = 14;
export const OLD_DRAFT_DAYS = 7;

/** Days from the last day for an answer within which the law fines the official for silence; null where it does not. */
export function fineDaysOf({ code }: LawInForce): number | null {
  const { fine } = jurisdictionOf(code).rules;
  return fine?.unit === 'calendar' ? fine.amount : null;
}
