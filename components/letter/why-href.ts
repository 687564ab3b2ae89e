import type { ClockName } from '@/lib/letter/explain';

/** Where a clock of a letter's stay explains itself; `at` is the letter's own page. */
export const whyHref = (at: string, clock: ClockName, step: number): string => `${at}/why/${clock}?hop=${step}`;
