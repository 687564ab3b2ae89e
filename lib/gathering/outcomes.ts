import type { InBoth } from '@/lib/words/locale';

type Outcome = InBoth & {
  tone: 'good' | 'poor' | 'bad' | 'neutral';
  /** It took place, if only at first: its day must have come. */
  tookPlace: boolean;
};

/** What became of a gathering. */
export const OUTCOMES = {
  planned: { ru: 'Намечено', en: 'Planned', tone: 'neutral', tookPlace: false },
  held: { ru: 'Прошло', en: 'Held', tone: 'good', tookPlace: true },
  held_elsewhere: { ru: 'Прошло в другом месте или в другое время', en: 'Held at another place or time', tone: 'poor', tookPlace: true },
  not_held: { ru: 'Не состоялось', en: 'Not held', tone: 'poor', tookPlace: false },
  dispersed: { ru: 'Разогнали', en: 'Dispersed', tone: 'bad', tookPlace: true },
  detained: { ru: 'Задержали людей', en: 'People were detained', tone: 'bad', tookPlace: true },
} as const satisfies Record<string, Outcome>;

export type OutcomeCode = keyof typeof OUTCOMES;
export const OUTCOME_CODES = Object.keys(OUTCOMES) as [OutcomeCode, ...OutcomeCode[]];
