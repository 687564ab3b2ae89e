import type { InBoth } from '@/lib/words/locale';

/** With what a thing told was settled. */
export const SETTLED = {
  case: { ru: 'ведём дело', en: 'there is a case' },
  incident: { ru: 'записано происшествие', en: 'noted as an incident' },
  helped: { ru: 'помогли советом', en: 'helped with advice' },
  elsewhere: { ru: 'подсказали, куда обратиться', en: 'told where to turn' },
  noted: { ru: 'приняли к сведению', en: 'taken note of' },
} as const satisfies Record<string, InBoth>;

/** Why one was declined. */
export const DECLINED = {
  not_ours: { ru: 'не наше дело', en: 'not a matter of ours' },
  too_little: { ru: 'слишком мало сведений', en: 'too little to go by' },
  repeat: { ru: 'это уже рассказали', en: 'told already' },
  doubtful: { ru: 'не похоже на правду', en: 'does not look true' },
  abuse: { ru: 'спам или оскорбления', en: 'spam or abuse' },
} as const satisfies Record<string, InBoth>;

export type SettledReason = keyof typeof SETTLED;
export type DeclinedReason = keyof typeof DECLINED;
export const SETTLED_CODES = Object.keys(SETTLED) as [SettledReason, ...SettledReason[]];
export const DECLINED_CODES = Object.keys(DECLINED) as [DeclinedReason, ...DeclinedReason[]];

export const REASONS: Readonly<Record<string, InBoth>> = { ...SETTLED, ...DECLINED };
