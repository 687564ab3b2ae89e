import type { ConsentScopeCode } from './consent-scopes';

/** What a consent says may be said; `name` and `story` where its scope has them. */
export type Said = { scope: readonly string[]; name: string | null; story: string | null };

/**
 * Whether all that `before` let be said may still be said, in the same words, under `after`. If so the earlier editions
 * keep it; if not, agreeing anew withdraws what was agreed before.
 */
export const keepsAll = (before: Said, after: Said): boolean =>
  before.scope.every((code) => after.scope.includes(code)) &&
  (!has(before, 'public_name') || before.name === after.name) &&
  (!has(before, 'story') || before.story === after.story);

/** Without what is not in the scope: an unticked name is not kept. */
export const onlyInScope = (typed: Said): Said => ({
  scope: typed.scope,
  name: has(typed, 'public_name') ? typed.name : null,
  story: has(typed, 'story') ? typed.story : null,
});

/** Which part is missing that the scope needs. */
export const missingIn = (said: Said): 'name' | 'story' | null =>
  has(said, 'public_name') && !said.name ? 'name' : has(said, 'story') && !said.story ? 'story' : null;

const has = ({ scope }: Said, code: ConsentScopeCode): boolean => scope.includes(code);
