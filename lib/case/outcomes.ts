/** How a case ended, apart from what any letter was answered. Words: case.outcome.<code>. */
export const OUTCOMES = ['unknown', 'granted', 'partly', 'refused', 'moot'] as const;
export type Outcome = (typeof OUTCOMES)[number];
