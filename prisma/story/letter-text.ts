import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Person } from './people';
import { ASIDES, THEMES, type ThemeCode } from './phrases';
import { QUESTIONS } from './questions';
import type { Random } from './random';

export type Writer = { person: Person; relation: { he: string; his: string } };

type Said = { earlierOn?: CalendarDate | undefined; withQuestions?: boolean };

/** A letter: who he is, what happened, what is asked, at times question by question. A repeat letter says when the first was written. */
export function letterText(random: Random, writer: Writer, category: ThemeCode, { earlierOn, withQuestions }: Said = {}): string {
  const { person, relation } = writer;
  const { says, asks } = THEMES[category];
  const first = random.pick(says);
  const second = random.pick(says.filter((phrase) => phrase !== first));
  return [
    earlierOn ? `Пишу повторно: на письмо от ${asWritten(earlierOn)} ответа по существу нет.` : 'Здравствуйте.',
    `${relation.he}, ${person.name} (${person.unit}), призван по мобилизации. ${first} ${second}`,
    `${asks} ${random.pick(ASIDES)}`,
    ...(withQuestions ? [`Прошу ответить на каждый вопрос:\n${numbered(QUESTIONS[category])}`] : []),
    `С уважением, его ${relation.his}.`,
  ].join('\n\n');
}

const numbered = (questions: readonly string[]): string => questions.map((text, at) => `${at + 1}. ${text}`).join('\n');

/** 2026-03-12 as 12.03.2026. */
export const asWritten = (day: CalendarDate): string => day.split('-').reverse().join('.');
