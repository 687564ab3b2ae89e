/** What can be decided of a proposed body. */
export const DECISIONS = ['accept', 'decline'] as const;
export type Decision = (typeof DECISIONS)[number];
