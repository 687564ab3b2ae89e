import { type Channel, hopClocks, type RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

type Hop = {
  step: number;
  arrivedOn: CalendarDate;
  registeredOn: CalendarDate | null;
  extendedToOn: CalendarDate | null;
  pausedDays: number;
  official: { ruleFamily: string; roll: string | null };
};

/** Each day of a hop explained: the rule, where it is written, what it was counted from, what was stepped over. */
export function whyOfHop(
  jurisdiction: string,
  letter: { sentOn: CalendarDate; channel: string },
  hop: Hop,
): { register: InBoth[]; answer: InBoth[] } {
  const law = jurisdictionOf(jurisdiction);
  const clocks = hopClocks({
    jurisdiction,
    sentOn: letter.sentOn,
    channel: letter.channel as Channel,
    registeredOn: hop.registeredOn,
    forwardNoticeOn: hop.step > 1 ? hop.arrivedOn : null,
    official: { roll: hop.official.roll as Roll | null, ruleFamily: hop.official.ruleFamily as RuleFamily },
  });
  const said = (rule: Rule | undefined, deadline: typeof clocks.answer): InBoth[] =>
    rule && deadline
      ? [rule.plain, cited(rule), counted(deadline.triggerOn), ...deadline.skipped.map(({ day, why }) => stepped(day, why))]
      : [];
  const prosecutor = hop.official.ruleFamily === 'prosecutor' ? law.rules.prosecutor : undefined;
  return {
    register: said(law.rules.registration, clocks.register),
    answer: [
      ...said(prosecutor ?? law.rules.answer, clocks.answer),
      ...(hop.pausedDays > 0 ? [paused(hop.pausedDays)] : []),
      ...(hop.extendedToOn ? [extended(hop.extendedToOn)] : []),
    ],
  };
}

const cited = ({ article, source, verified }: Rule): InBoth => ({
  ru: `${article.ru}, ${source.ru}${verified ? '' : ' (источником не подтверждено)'}`,
  en: `${article.en}, ${source.en}${verified ? '' : ' (not confirmed by a source)'}`,
});

const counted = (day: CalendarDate): InBoth => ({
  ru: `Считаем со следующего дня после ${words('ru').day(day)}`,
  en: `Counted from the day after ${words('en').day(day)}`,
});

const stepped = (day: CalendarDate, why: InBoth): InBoth => ({
  ru: `${words('ru').day(day)}: ${why.ru}`,
  en: `${words('en').day(day)}: ${why.en}`,
});

const paused = (days: number): InBoth => ({
  ru: `Пока ждали документы от нас, срок стоял: дней — ${days}`,
  en: `While our papers were awaited the clock stood still: ${days} days`,
});

const extended = (day: CalendarDate): InBoth => ({
  ru: `Срок продлён до ${words('ru').day(day)}`,
  en: `Extended to ${words('en').day(day)}`,
});
