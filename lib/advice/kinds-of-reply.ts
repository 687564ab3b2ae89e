import type { Standing } from '@/lib/letter/rules';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import { SILENT } from './facts';

/** What a letter may have met, as the decision table groups it. Together they are all there is. */
export const KINDS: readonly string[] = [SILENT, ...REPLY_KINDS.map(({ code }) => code)];
/** Nothing that answers: silence, a number, a forwarding, a notice. */
export const SILENCE: readonly string[] = [SILENT, ...REPLY_KINDS.filter(({ answers }) => !answers).map(({ code }) => code)];
/** Answers that leave questions open. */
export const EMPTY_ANSWERS: readonly string[] = ['boilerplate', 'promise', 'partial'];
/** A no, in whatever words. */
export const REFUSALS: readonly string[] = ['refusal', 'not_competent', 'terminated'];
export const EXTENDS: readonly string[] = REPLY_KINDS.filter(({ effect }) => effect === 'extends').map(({ code }) => code);

export const ANSWERED: readonly Standing[] = ['answered'];
export const LATE: readonly Standing[] = ['late', 'long_late'];
/** Somebody has the letter, or had it and answered. */
export const LIVE: readonly Standing[] = [
  'answered',
  'awaiting_us',
  'no_clock',
  'long_late',
  'late',
  'due',
  'due_soon',
  'registration_late',
  'extended',
  'on_time',
];
