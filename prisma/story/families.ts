import { addDays, type CalendarDate, calendarDate, minDay } from '@/lib/time/calendar-date';
import { bodyOf, FIRST_ADDRESSEES, REGIONS, type RegionCode } from './bodies';
import { CAST, FAMILY_NAMES } from './cast';
import { writtenOn } from './days';
import { planReplies } from './journey';
import { letterText, type Writer } from './letter-text';
import { aliasOf, personOf, RELATIONS } from './people';
import { THEME_WEIGHTS, type ThemeCode } from './phrases';
import type { PlannedCase, PlannedFamily, PlannedLetter } from './plan';
import type { Random } from './random';
import { readQuestions } from './read-questions';
import { dressReplies } from './reply-text';
import { oldLetters, sceneOf, scenes } from './scenes';
import { showcase } from './showcase';

type Setting = { anchor: CalendarDate; index: number; region: RegionCode; given: readonly PlannedLetter[]; letters: number };

/** Letters by e-mail before and after the day from which they lodge no appeal. In hundred. */
const CHANNELS = {
  before: { portal: 58, email: 17, post: 20, in_person: 5 },
  after: { portal: 74, email: 3, post: 19, in_person: 4 },
} as const;
const EMAIL_ENDS_ON = calendarDate('2025-03-30');

/** The families of the story, at least the two of the cast; one in eight has no account. */
export function planFamilies(random: Random, anchor: CalendarDate, count: number): PlannedFamily[] {
  const regions = Object.keys(REGIONS) as RegionCode[];
  const names = [CAST.otherFamily.name, ...FAMILY_NAMES];
  const others = Math.max(1, Math.min(count - 1, names.length));
  const families: PlannedFamily[] = [{ signInName: CAST.family.name, cases: [showcase(random.fork(0), anchor)] }];
  for (let at = 0; at < others; at += 1) {
    const own = random.fork(at + 1);
    const region = regions[at % regions.length] ?? 'RU-SVE';
    const category = themeOf(own);
    const staged = scenes(anchor, region).filter((_, scene) => scene % others === at);
    const given = [
      ...staged.map((scene) => sceneOf(anchor, category, scene)),
      ...(at === 0 ? oldLetters(region).map((letter) => ({ ...letter, category })) : []),
    ];
    const cases = [planCase(own, { anchor, index: at + 1, region, given, letters: own.geometric(6.2, 22) }, category)];
    // A brother, or a neighbour she writes for: a second case under the same account.
    if (at % 7 === 3)
      cases.push(planCase(own, { anchor, index: at + 200, region, given: [], letters: own.geometric(4, 10) }, themeOf(own)));
    families.push({ signInName: at > 2 && at % 8 === 5 ? null : (names[at] ?? null), cases });
  }
  return families;
}

function themeOf(random: Random): ThemeCode {
  return random.weighted(THEME_WEIGHTS);
}

function planCase(random: Random, { anchor, index, region, given, letters }: Setting, category: ThemeCode): PlannedCase {
  const person = personOf(index);
  const writer = { person, relation: random.pick(RELATIONS) };
  const complainedOf = random.chance(0.6) ? 'ru.unit.commander' : `ru.region.${region}.commissariat`;
  const days = Array.from({ length: letters }, () => writtenOn(random, anchor)).sort();
  const free = days.map((sentOn) => planLetter(random, { sentOn, region, category, anchor, complainedOf }));
  const inOrder = [...given, ...free].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
  const told = inOrder.map((letter, at) => {
    // From a source of its own: who asks in numbers does not change what else is said.
    const asking = random.fork(500 + at);
    const withQuestions = asking.chance(0.3);
    const text = worded(random, writer, letter, inOrder[at - 1], withQuestions);
    const dressed = dressReplies(random, { ...letter, ...text });
    return withQuestions && text.text ? readQuestions(asking, dressed) : dressed;
  });
  return {
    alias: aliasOf(index),
    category,
    region,
    openedOn: addDays(minDay(anchor, ...told.map(({ sentOn }) => sentOn)), -random.between(0, 9)),
    person,
    letters: told,
    notes: random.chance(0.35) ? [random.pick(NOTES)] : [],
    ...(random.chance(0.14) ? { outcome: random.pick(['granted', 'partly', 'refused', 'moot'] as const) } : {}),
  };
}

const NOTES = [
  'Просит звонить после семи, днём она на смене.',
  'Письма отправляет сама, мы только проверяем сроки.',
  'Оригиналы справок у свекрови, скан плохой, переснять.',
  'Соседняя семья из той же части: предложить написать вместе.',
  'Ответы приносит фотографиями, номера сверять с портала.',
];

type Letter = { sentOn: CalendarDate; region: RegionCode; category: ThemeCode; anchor: CalendarDate; complainedOf: string };

function planLetter(random: Random, { sentOn, region, category, anchor, complainedOf }: Letter): PlannedLetter {
  const letter: PlannedLetter = {
    to: bodyOf(random, random.weighted(FIRST_ADDRESSEES), region),
    category: random.chance(0.8) ? category : themeOf(random),
    channel: random.weighted(sentOn < EMAIL_ENDS_ON ? CHANNELS.before : CHANNELS.after),
    sentOn,
    precision: 'day',
    byStaff: random.chance(0.12),
    replies: [],
  };
  return { ...letter, replies: planReplies(random, { letter, region, anchor, complainedOf }) };
}

/** Some letters were logged without their text; one in three that come after another is a repeat. */
function worded(
  random: Random,
  writer: Writer,
  letter: PlannedLetter,
  earlier: PlannedLetter | undefined,
  withQuestions: boolean,
): { text?: string } {
  if (random.chance(0.15)) return {};
  const earlierOn = earlier && random.chance(0.35) ? earlier.sentOn : undefined;
  return { text: letterText(random, writer, letter.category, { earlierOn, withQuestions }) };
}
