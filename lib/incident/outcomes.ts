import type { InBoth } from '@/lib/words/locale';
import type { IncidentCode } from './kinds';

type OutcomeOf = { code: string; name: InBoth; kinds?: readonly IncidentCode[] };

/** What became of it. Those with `kinds` are offered for these only. */
export const INCIDENT_OUTCOMES = [
  { code: 'unknown', name: { ru: 'неизвестно', en: 'not known' } },
  { code: 'released', name: { ru: 'отпустили без протокола', en: 'let go without a protocol' }, kinds: ['detention'] },
  { code: 'protocol', name: { ru: 'составили протокол', en: 'a protocol was drawn up' }, kinds: ['detention', 'fine', 'search'] },
  { code: 'fined', name: { ru: 'оштрафовали', en: 'fined' }, kinds: ['detention', 'fine'] },
  { code: 'arrested', name: { ru: 'арестовали на несколько суток', en: 'held under arrest for days' }, kinds: ['detention'] },
  { code: 'charged', name: { ru: 'возбудили уголовное дело', en: 'criminal proceedings were opened' }, kinds: ['detention', 'search'] },
  { code: 'seized', name: { ru: 'изъяли вещи', en: 'things were taken' }, kinds: ['search', 'detention'] },
  { code: 'warned', name: { ru: 'вручили предупреждение', en: 'a warning was handed over' }, kinds: ['visit', 'threat', 'detention'] },
  { code: 'reinstated', name: { ru: 'восстановили на работе или учёбе', en: 'taken back' }, kinds: ['dismissal'] },
  { code: 'retracted', name: { ru: 'опровергли', en: 'retracted' }, kinds: ['smear'] },
  { code: 'complaint', name: { ru: 'подана жалоба, ответа нет', en: 'a complaint was sent, no answer yet' } },
  { code: 'annulled', name: { ru: 'отменили или прекратили', en: 'annulled or dropped' } },
  { code: 'nothing', name: { ru: 'ничего больше не было', en: 'nothing further happened' } },
] as const satisfies readonly OutcomeOf[];

export type IncidentOutcome = (typeof INCIDENT_OUTCOMES)[number]['code'];
export const OUTCOME_CODES = INCIDENT_OUTCOMES.map(({ code }) => code) as [IncidentOutcome, ...IncidentOutcome[]];

/** The outcomes an incident of that kind can have. */
export const outcomesOf = (kind: string): readonly OutcomeOf[] =>
  INCIDENT_OUTCOMES.filter(({ kinds }: OutcomeOf) => !kinds || kinds.some((each) => each === kind));

export const outcomeName = (code: string): InBoth =>
  INCIDENT_OUTCOMES.find((outcome) => outcome.code === code)?.name ?? { ru: code, en: code };
