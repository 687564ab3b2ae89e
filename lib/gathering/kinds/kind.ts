import type { RuleRole } from '@/lib/jurisdiction/rule';
import type { InBoth } from '@/lib/words/locale';

/**
 * Whether a notice must be given, and by which terms: within a window of days, by a last day, not at all,
 * or nothing we know of.
 */
export type NoticeRule = 'window' | 'last_day' | 'none' | 'unknown';

/** A kind of gathering. One file a kind. */
export type GatheringKind = {
  code: string;
  name: InBoth;
  notice: NoticeRule;
  /** The terms of the notice, as a jurisdiction keeps them. */
  terms: { earliest?: RuleRole; latest?: RuleRole };
  /** Of a kind without a term: the norm that says so, by its id; null where we know of none. */
  norm: string | null;
  /** What the law wants of this kind, in one plain sentence. */
  plain: InBoth;
};

/** Of rallies and marches: 54-FZ article 7, part 1, checked 2026-11-24. */
export const inWindow = {
  notice: 'window',
  terms: { earliest: 'rallyEarliest', latest: 'rallyLatest' },
  norm: null,
  plain: {
    ru: 'Нужно уведомление: не раньше чем за 15 и не позже чем за 10 дней.',
    en: 'Notice is needed: no earlier than 15 and no later than 10 days before.',
  },
} as const satisfies Partial<GatheringKind>;

/** Of a picket by a group: general knowledge that no source seen confirms, and marked so. */
export const byLastDay = {
  notice: 'last_day',
  terms: { latest: 'picketLatest' },
  norm: null,
  plain: {
    ru: 'Нужно уведомление: не позже чем за три дня.',
    en: 'Notice is needed: no later than three days before.',
  },
} as const satisfies Partial<GatheringKind>;

/** Of what we know no term for: nothing is counted, and the page says why. */
export const withoutKnownTerm = {
  notice: 'unknown',
  terms: {},
  norm: null,
  plain: {
    ru: 'Срока уведомления для этого вида мы не знаем, поэтому ничего не считаем. Если уведомление подавали, его можно записать.',
    en: 'We know of no term of notice for this kind, so nothing is counted. A notice that was given can still be logged.',
  },
} as const satisfies Partial<GatheringKind>;
