import type { Facts } from '@/lib/advice/facts';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { calendarDate as day } from '@/lib/time/calendar-date';

export const MINISTRY = {
  id: 'ministry',
  code: 'ru.mod',
  name: { ru: 'Министерство', en: 'Ministry' },
  ruleFamily: 'appeal',
  kind: 'ministry',
  rank: 'federal',
  parentId: 'government',
  region: null,
  roll: null,
};
export const PROSECUTOR = { ...MINISTRY, id: 'prosecutor', code: 'ru.prosecutor-general', ruleFamily: 'prosecutor', kind: 'prosecutor' };

/** Nine days past the safe day, a number known, nothing special on file. */
export const PLAIN: Facts = {
  today: day('2026-12-10'),
  law: lawInForce('RU'),
  caseId: 'case',
  region: 'RU-PER',
  letter: {
    id: 'letter',
    state: 'sent',
    standing: 'late',
    channel: 'portal',
    law: 'answer',
    category: 'rotation',
    rung: null,
    sentOn: day('2026-10-29'),
    clockReason: null,
  },
  body: MINISTRY,
  before: null,
  last: null,
  replies: [],
  refusals: [],
  answeredLateOn: null,
  numberKnown: true,
  stays: 1,
  looped: false,
  atComplainedOf: false,
  forwardedLate: null,
  arrivedOn: day('2026-10-29'),
  registeredOn: day('2026-10-31'),
  registerByOn: day('2026-11-01'),
  registerSafeOn: day('2026-11-02'),
  answerByOn: day('2026-11-30'),
  answerSafeOn: day('2026-12-01'),
  lateExtensionOn: null,
  extendedToOn: null,
  extensions: 0,
  points: 0,
  openPoints: 0,
  ended: [],
  children: [],
};
