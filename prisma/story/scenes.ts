import { addDays, type CalendarDate, calendarDate } from '@/lib/time/calendar-date';
import type { RegionCode } from './bodies';
import { daysAgo, signedOn } from './days';
import type { ThemeCode } from './phrases';
import type { PlannedLetter, PlannedReply } from './plan';

/** A reply told by days: its kind, how many days ago it came, and what else it says. */
type Came = readonly [kind: string, ago: number, more?: Partial<PlannedReply>];
type Scene = Pick<PlannedLetter, 'to' | 'channel' | 'became' | 'mark' | 'byStaff' | 'about' | 'reminder' | 'steps' | 'deliveredOn'> & {
  ago: number;
  came?: readonly Came[];
};

/** Draws a scene out into a plan: days ago become days. */
export function sceneOf(anchor: CalendarDate, category: ThemeCode, { ago, came = [], ...scene }: Scene): PlannedLetter {
  const sentOn = daysAgo(anchor, ago);
  const replies: PlannedReply[] = [];
  for (const [kind, days, more] of came) {
    const day = daysAgo(anchor, days);
    const on = kind === 'registration' || kind === 'automatic' ? day : signedOn(day, replies.at(-1)?.receivedOn ?? sentOn);
    replies.push({ kind, datedOn: on, receivedOn: on, ...more });
  }
  return { ...scene, category, sentOn, precision: 'day', replies };
}

/** What must happen in every telling, chance or not; the families share these among them. */
export function scenes(anchor: CalendarDate, region: RegionCode): Scene[] {
  const commissariat = `ru.region.${region}.commissariat`;
  return [
    // A → B → A: the letter is back where it was.
    {
      mark: 'loop',
      to: 'ru.mod.appeals',
      channel: 'portal',
      ago: 96,
      came: [
        ['registration', 95],
        ['forwarded', 90, { forwardTo: 'ru.general-staff.gomu' }],
        ['registration', 88],
        ['forwarded', 83, { forwardTo: 'ru.mod.appeals' }],
      ],
    },
    // Forwarded to the very body it complains of.
    {
      mark: 'to-complained-of',
      to: 'ru.military-prosecutor',
      about: 'ru.unit.commander',
      channel: 'portal',
      ago: 71,
      came: [
        ['registration', 70],
        ['forwarded', 66, { forwardTo: 'ru.unit.commander' }],
        ['boilerplate', 31, { readAs: ['refusal'] }],
      ],
    },
    {
      mark: 'extension',
      to: 'ru.mod',
      channel: 'portal',
      ago: 41,
      came: [
        ['registration', 40],
        ['extension', 12, { extendedToOn: addDays(anchor, 19) }],
      ],
    },
    {
      mark: 'awaiting-papers',
      to: commissariat,
      channel: 'post',
      ago: 33,
      came: [
        ['registration', 27],
        ['asks_for_papers', 8],
      ],
    },
    {
      mark: 'papers-sent',
      to: 'ru.fund.social',
      channel: 'portal',
      ago: 26,
      came: [
        ['registration', 25],
        ['asks_for_papers', 6],
      ],
      became: 'papers-sent',
    },
    {
      mark: 'terminated',
      to: commissariat,
      channel: 'portal',
      ago: 120,
      came: [
        ['registration', 118],
        ['terminated', 92],
      ],
    },
    {
      mark: 'not-competent',
      to: 'ru.government',
      channel: 'portal',
      ago: 64,
      came: [
        ['registration', 63],
        ['not_competent', 44],
      ],
    },
    { mark: 'bounced', to: `ru.region.${region}.governor`, channel: 'email', ago: 19, came: [['automatic', 19]] },
    {
      mark: 'disputed',
      to: 'ru.mod.medical',
      channel: 'portal',
      ago: 83,
      came: [
        ['registration', 82],
        ['promise', 55, { readAs: ['boilerplate', 'promise', 'boilerplate'] }],
      ],
    },
    {
      mark: 'substantive',
      to: 'ru.military-prosecutor.garrison',
      channel: 'portal',
      ago: 77,
      came: [
        ['registration', 76],
        ['substantive', 49],
      ],
    },
    {
      mark: 'partial',
      to: 'ru.ombudsman',
      channel: 'post',
      ago: 140,
      came: [
        ['registration', 131],
        ['partial', 104],
      ],
    },
    { mark: 'silent', to: 'ru.unit.commander', channel: 'post', ago: 88 },
    { mark: 'no-number', to: 'ru.mod.appeals', channel: 'portal', ago: 13 },
    { mark: 'due-soon', to: 'ru.military-prosecutor', channel: 'portal', ago: 27, came: [['registration', 26]] },
    { mark: 'fresh', to: 'ru.president.appeals', channel: 'portal', ago: 0 },
    { mark: 'draft', to: 'ru.duma.deputy', channel: 'portal', ago: 2, became: 'draft' },
    { mark: 'draft-sent', to: 'ru.mod.personnel', channel: 'portal', ago: 4, became: 'draft-sent' },
    { mark: 'withdrawn', to: 'ru.mod', channel: 'in_person', ago: 21, became: 'withdrawn' },
  ];
}

/** Letters whose days never move: round the day from which an e-mail starts no clock, and a "March 2024". */
// biome-ignore format: one letter a line
export function oldLetters(region: RegionCode): Omit<PlannedLetter, 'category'>[] {
  const on = calendarDate;
  const reply = (kind: string, day: string): PlannedReply => ({ kind, datedOn: on(day), receivedOn: on(day) });
  return [
    { mark: 'approximate', to: `ru.region.${region}.commissariat`, channel: 'in_person', sentOn: on('2024-03-01'), precision: 'month', replies: [reply('refusal', '2024-04-22')] },
    { mark: 'old-forwarded', to: 'ru.president.appeals', channel: 'portal', sentOn: on('2024-11-18'), precision: 'day', replies: [reply('registration', '2024-11-20'), { ...reply('forwarded', '2024-11-26'), forwardTo: 'ru.mod' }, reply('boilerplate', '2025-01-24')] },
    { mark: 'email-before', to: 'ru.mod', channel: 'email', sentOn: on('2025-03-27'), precision: 'day', replies: [reply('registration', '2025-03-31')] },
    { mark: 'email-after', to: 'ru.mod', channel: 'email', sentOn: on('2025-04-02'), precision: 'day', replies: [] },
    { mark: 'old-answered', to: 'ru.military-prosecutor', channel: 'post', sentOn: on('2025-06-16'), precision: 'day', byStaff: true, replies: [reply('registration', '2025-06-24'), reply('boilerplate', '2025-07-23')] },
  ];
}
