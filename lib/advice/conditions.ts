import type { Facts } from './facts';
import type { Rung } from './rung';

/** So many forwardings, and the letter goes in a circle. */
export const MANY_FORWARDS = 3;

const isProsecutor = ({ body }: Facts): boolean => body.ruleFamily === 'prosecutor';
const circles = ({ stays, looped }: Facts): boolean => looped || stays - 1 >= MANY_FORWARDS;

/** The terms by which an appeal is answered; the others are of laws of their own. */
const APPEALS: readonly string[] = ['answer', 'answerNoStudy', 'prosecutorNoCheck', 'migration'];

const asksReview = ({ letter }: Facts): boolean => /-review$/.test(letter.rung ?? '');

/** What a step may need beside its cell of the table. */
export const NEEDS = {
  unnumbered: ({ numberKnown, registeredOn }: Facts) => !numberKnown && registeredOn === null,
  email: ({ letter }: Facts) => letter.clockReason?.startsWith('email-') === true,
  /** A notice that came after the safe day extends nothing. */
  notExtended: ({ extendedToOn }: Facts) => extendedToOn === null,
  extended: ({ extendedToOn }: Facts) => extendedToOn !== null,
  /** No word of any extension, in time or not. */
  noNotice: ({ extensions, extendedToOn }: Facts) => extensions === 0 && extendedToOn === null,
  secondExtension: ({ extensions }: Facts) => extensions >= 2,
  atComplainedOf: ({ atComplainedOf }: Facts) => atComplainedOf,
  forwardedLate: ({ forwardedLate }: Facts) => forwardedLate !== null,
  answeredLate: ({ answeredLateOn }: Facts) => answeredLateOn !== null,
  /** A refusal is on file, from whichever body. */
  refused: ({ refusals }: Facts) => refusals.length > 0,
  openQuestions: ({ openPoints }: Facts) => openPoints > 0,
  /** What holds for appeals only (59-FZ, KoAP 5.59), and not for a request for information or a notice of a rally. */
  ofAppeal: ({ letter }: Facts) => APPEALS.includes(letter.law),
  notAppeal: ({ letter }: Facts) => !APPEALS.includes(letter.law),
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
  /** The body its letter would go to ended the correspondence: never the same letter again. */
  ended: ({ ended, body }: Facts, { addressee }: Rung) => {
    const toId = addressee && typeof addressee === 'object' && 'officialId' in addressee ? addressee.officialId : body.id;
    return ended.some(({ bodyId }) => bodyId === toId);
  },
  /** Passed on three times or in a ring: letters of that kind only go on circling. */
  circling: circles,
} as const satisfies Record<string, (facts: Facts, rung: Rung) => boolean>;
export type BarCode = keyof typeof BARS;
