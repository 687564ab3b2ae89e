import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { daysAgo } from './days';
import { letterText } from './letter-text';
import { aliasOf, personOf, RELATIONS, SIGNER } from './people';
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
  // It complains of the commissariat, and that is where it ends up.
  const first = sceneOf(anchor, 'vvk', {
    mark: 'showcase-forwarded',
    to: 'ru.president.appeals',
    about: COMMISSARIAT,
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
    questions(anchor),
    silent(anchor),
    sceneOf(anchor, 'treatment', {
      mark: 'showcase-papers',
      to: 'ru.military-prosecutor.garrison',
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
        ['extension', 10, { extendedToOn: addDays(anchor, 23), text: LONGER }],
      ],
    }),
    // Day 34 of 30, and nothing came: the next step is open.
    sceneOf(anchor, 'vvk', { mark: 'showcase-day-34', to: 'ru.mod.medical', channel: 'portal', ago: 37, came: [['registration', 34]] }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-due-soon', to: 'ru.ombudsman', channel: 'portal', ago: 27, came: [['registration', 26]] }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-fresh', to: `ru.region.${REGION}.governor`, channel: 'portal', ago: 1 }),
    sceneOf(anchor, 'vvk', { mark: 'showcase-draft', to: 'ru.duma.deputy', channel: 'portal', ago: 0, became: 'draft' }),
  ];
  const said = (letter: PlannedLetter): PlannedLetter => {
    const earlierOn = letter.mark === 'showcase-late' ? first.sentOn : undefined;
    const text = letterText(random, writer, letter.category, { earlierOn, withQuestions: letter.mark === 'showcase-questions' });
    const steps = letter.steps?.map((step) => ({ ...step, letter: dressReplies(random, step.letter) }));
    return { ...dressReplies(random, { ...letter, text }), ...(steps ? { steps } : {}) };
  };
  return {
    alias: aliasOf(0),
    category: 'vvk',
    region: REGION,
    openedOn: daysAgo(anchor, 135),
    person,
    signer: SIGNER,
    letters: [first, ...later].map(said),
    notes: [
      'Снимки у семьи на руках, скан просим прислать вместе с ответом прокуратуре.',
      'Созвонились: на повторное письмо тишина, жалоба прокурору отправлена. Ждём их номер.',
    ],
  };
}

const LONGER = 'Срок рассмотрения Вашего обращения продлён: запрошены снимки и выписка из госпиталя, они ещё не поступили.';

/** Five questions by post; the answer deals with none of them, and its envelope is younger than its date. */
function questions(anchor: CalendarDate): PlannedLetter {
  const answer = {
    receivedOn: daysAgo(anchor, 38),
    postmarkedOn: daysAgo(anchor, 45),
    verdicts: ['dodged', 'dodged', 'referred', 'dodged', 'refused'],
  } as const;
  return sceneOf(anchor, 'vvk', {
    mark: 'showcase-questions',
    to: 'ru.mod.medical.central-vvk',
    channel: 'post',
    ago: 104,
    deliveredOn: daysAgo(anchor, 98),
    came: [
      ['registration', 97],
      ['boilerplate', 69, answer],
    ],
  });
}

/** The repeat letter, and then nothing; the prosecutor it was complained of to has his own thirty days. */
function silent(anchor: CalendarDate): PlannedLetter {
  const complaint = sceneOf(anchor, 'vvk', {
    mark: 'showcase-complaint',
    to: 'ru.military-prosecutor',
    channel: 'portal',
    ago: 19,
    came: [['registration', 18]],
  });
  return sceneOf(anchor, 'vvk', {
    mark: 'showcase-late',
    to: 'ru.mod.appeals',
    channel: 'portal',
    ago: 62,
    came: [['registration', 60]],
    steps: [{ rung: 'prosecutor-559', letter: complaint }],
    reminder: 'Позвонить в приёмную: кому отдали моё повторное письмо',
  });
}
