import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { daysAgo } from './days';
import { letterText } from './letter-text';
import { aliasOf, personOf, RELATIONS } from './people';
import type { PlannedCase, PlannedLetter } from './plan';
import type { Random } from './random';
import { dressReplies } from './reply-text';
import { sceneOf } from './scenes';

const REGION = 'RU-PER';
const COMMISSARIAT = `ru.region.${REGION}.commissariat`;

/** The case of the family the demo begins with: its timeline has one of everything. */
export function showcase(random: Random, anchor: CalendarDate): PlannedCase {
  const person = personOf(0);
  const writer = { person, relation: RELATIONS[0] };
  const first = sceneOf(anchor, 'vvk', {
    mark: 'showcase-forwarded',
    to: 'ru.president.appeals',
    channel: 'portal',
    ago: 132,
    came: [
      ['registration', 130],
      ['forwarded', 126, { forwardTo: 'ru.mod.appeals' }],
      ['registration', 124],
      ['forwarded', 113, { forwardTo: COMMISSARIAT }],
      ['registration', 111],
      ['promise', 83, { readAs: ['boilerplate'], officialClass: 'разъяснено' }],
    ],
  });
  const later = [
    sceneOf(anchor, 'vvk', {
      mark: 'showcase-refused',
      to: 'ru.mod.medical.central-vvk',
      channel: 'post',
      ago: 104,
      came: [
        ['registration', 96],
        ['refusal', 69],
      ],
    }),
    // The repeat letter, and then nothing: late, and safe to say so.
    sceneOf(anchor, 'vvk', { mark: 'showcase-late', to: 'ru.mod.appeals', channel: 'portal', ago: 62, came: [['registration', 60]] }),
    sceneOf(anchor, 'treatment', {
      mark: 'showcase-papers',
      to: 'ru.military-prosecutor',
      channel: 'portal',
      ago: 34,
      came: [
        ['registration', 33],
        ['asks_for_papers', 9],
      ],
    }),
    sceneOf(anchor, 'vvk', {
      mark: 'showcase-extended',
      to: COMMISSARIAT,
      channel: 'portal',
      ago: 38,
      came: [
        ['registration', 37],
        ['extension', 10, { extendedToOn: addDays(anchor, 23) }],
      ],
    }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-due-soon', to: 'ru.mod.medical', channel: 'portal', ago: 27, came: [['registration', 26]] }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-fresh', to: `ru.region.${REGION}.governor`, channel: 'portal', ago: 1 }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-draft', to: 'ru.ombudsman', channel: 'portal', ago: 0, became: 'draft' }),
  ];
  const said = (letter: PlannedLetter, earlierOn?: CalendarDate) => ({
    ...letter,
    text: letterText(random, writer, letter.category, earlierOn),
  });
  const letters = [said(first), ...later.map((letter) => said(letter, letter.mark === 'showcase-late' ? first.sentOn : undefined))];
  return {
    alias: aliasOf(0),
    category: 'vvk',
    region: REGION,
    openedOn: daysAgo(anchor, 135),
    person,
    letters: letters.map((letter) => dressReplies(random, letter)),
    notes: [
      'Снимки у семьи на руках, скан просим прислать вместе с ответом прокуратуре.',
      'Созвонились: повторное письмо зарегистрировано, номер есть. Если до конца месяца тишина, готовим жалобу.',
    ],
  };
}
