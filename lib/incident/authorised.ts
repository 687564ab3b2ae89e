import type { InBoth } from '@/lib/words/locale';

/**
 * Whether an event was authorised. "Not authorised" («не согласовано») is often said of one that nobody asked to
 * authorise: it is never shown as refused. A refusal is of a gathering's notice, and stands there.
 */
export const AUTHORISED = ['authorised', 'not_authorised', 'unknown'] as const;
export type Authorised = (typeof AUTHORISED)[number];

const NAMES: Record<Authorised, InBoth> = {
  authorised: { ru: 'согласовано', en: 'authorised' },
  not_authorised: { ru: 'не согласовано', en: 'not authorised' },
  unknown: { ru: 'не указано', en: 'not said' },
};

export const authorisedName = (code: string): InBoth => NAMES[AUTHORISED.find((each) => each === code) ?? 'unknown'];
