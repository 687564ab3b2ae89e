import type { InBoth } from '@/lib/words/locale';

type Status = {
  code: string;
  name: InBoth;
  /** With it the days since the draft are counted no further. */
  ends: boolean;
  tone: 'good' | 'poor' | 'bad' | 'neutral';
};

/** What became of somebody who was drafted, in words that judge nobody. The column holds the code. */
export const STATUSES = [
  { code: 'serving', name: { ru: 'служит', en: 'serving' }, ends: false, tone: 'neutral' },
  { code: 'wounded', name: { ru: 'ранение', en: 'wounded' }, ends: false, tone: 'poor' },
  { code: 'treatment', name: { ru: 'на лечении', en: 'in treatment' }, ends: false, tone: 'poor' },
  { code: 'missing', name: { ru: 'без вести', en: 'missing' }, ends: false, tone: 'bad' },
  { code: 'captive', name: { ru: 'в плену', en: 'in captivity' }, ends: false, tone: 'bad' },
  { code: 'away', name: { ru: 'не в части', en: 'not with the unit' }, ends: false, tone: 'neutral' },
  { code: 'dead', name: { ru: 'гибель', en: 'died' }, ends: true, tone: 'bad' },
  { code: 'discharged', name: { ru: 'служба окончена', en: 'service ended' }, ends: true, tone: 'good' },
] as const satisfies readonly Status[];

export type StatusCode = (typeof STATUSES)[number]['code'];
export const STATUS_CODES = STATUSES.map(({ code }) => code) as [StatusCode, ...StatusCode[]];

/** The codes that end the count. */
export const ENDING: readonly string[] = STATUSES.filter(({ ends }) => ends).map(({ code }) => code);

/** A code that the registry no longer knows is said as it is: an old edition must still be readable. */
export const statusOf = (code: string): Status =>
  STATUSES.find((status) => status.code === code) ?? { code, name: { ru: code, en: code }, ends: false, tone: 'neutral' };
