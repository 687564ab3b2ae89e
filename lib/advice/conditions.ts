import type { Facts } from './facts';

/** So many forwardings, and the letter goes in a circle. */
export const MANY_FORWARDS = 3;

const isProsecutor = ({ body }: Facts): boolean => body.ruleFamily === 'prosecutor';
const circles = ({ stays, looped }: Facts): boolean => looped || stays - 1 >= MANY_FORWARDS;

const asksReview = ({ letter }: Facts): boolean => /-review$/.test(letter.rung ?? '');

/** What a step may need beside its cell of the table. */
export const NEEDS = {
  unnumbered: ({ numberKnown, registeredOn }: Facts) => !numberKnown && registeredOn === null,
  email: ({ letter }: Facts) => letter.clockReason === 'email-after-2025-03-30',
  notExtended: ({ extensions, extendedToOn }: Facts) => extensions === 0 && extendedToOn === null,
  extended: ({ extensions, extendedToOn }: Facts) => extensions > 0 || extendedToOn !== null,
  secondExtension: ({ extensions }: Facts) => extensions >= 2,
  atComplainedOf: ({ atComplainedOf }: Facts) => atComplainedOf,
  forwardedLate: ({ forwardedLate }: Facts) => forwardedLate !== null,
  circles,
  prosecutor: isProsecutor,
  notProsecutor: (facts: Facts) => !isProsecutor(facts),
  /** The letter itself asks a body to look again, or does not. */
  review: asksReview,
  notReview: (facts: Facts) => !asksReview(facts),
} as const satisfies Record<string, (facts: Facts) => boolean>;
export type NeedCode = keyof typeof NEEDS;

/** What closes a step: said to her together with the step, so that she knows why. */
export const BARS = {
  /** This body ended the correspondence: never the same letter again. */
  ended: ({ ended, body }: Facts) => ended.some(({ bodyId }) => bodyId === body.id),
  /** Passed on three times or in a ring: letters of that kind only go on circling. */
  circling: circles,
} as const satisfies Record<string, (facts: Facts) => boolean>;
export type BarCode = keyof typeof BARS;
