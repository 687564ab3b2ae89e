import type { Template } from '@/lib/paper/letter-template';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { complainedOf } from './addressee';
import { cellOf } from './cell-of';
import { NEEDS } from './conditions';
import type { Facts } from './facts';
import { isFor } from './ladder';
import { lastDayOf, paperDays } from './last-day';
import type { Rung } from './rung';
import { RUNGS } from './rungs';

export type TextClosed = { why: 'ended' | 'past'; onDay: CalendarDate } | { why: 'otherLaw'; onDay: null };

/** Of other laws than that on appeals: an end of correspondence on an appeal does not close these ways. */
const OTHER_LAWS: readonly string[] = ['information', 'rallyAnswer', 'reviewAnswer', 'appealAnswer'];

/** The steps whose letter a text is. */
const stepsOf = (code: string, facts: Facts): Rung[] =>
  RUNGS.filter(({ template, jurisdictions }) => template === code && jurisdictions.includes(facts.law.code));

/** What the ladder knows of a text chosen for a letter: its days, whom it complains of, and why it is not to be sent. */
export function textDays(code: string, facts: Facts) {
  const steps = stepsOf(code, facts);
  const days = steps.map((step) => lastDayOf(step, facts));
  const last = days.every((day) => day !== null && facts.today > day) ? days.at(-1) : null;
  const past: TextClosed | null = last ? { why: 'past', onDay: last } : null;
  const otherLaw = steps.length > 0 && steps.every(({ needs }) => needs.includes('ofAppeal')) && !NEEDS.ofAppeal(facts);
  const step = steps.find((each) => cellOf(each, facts) && isFor(each, facts)) ?? steps[0];
  return {
    ...(step ? paperDays(step, facts) : { learnedOn: null, lastOn: null }),
    aboutId: (step && complainedOf(step, facts)?.id) ?? null,
    closed: otherLaw ? ({ why: 'otherLaw', onDay: null } satisfies TextClosed) : past,
  };
}

/** The body ended the correspondence on this topic: the same letter is not for it any more. */
export function endedFor(
  { code, law }: Pick<Template, 'code'> & { law: string },
  toId: string | undefined,
  ended: readonly { bodyId: string; onDay: CalendarDate }[],
): TextClosed | null {
  const remedy = RUNGS.some(({ template, despiteEnd }) => template === code && despiteEnd);
  const end = remedy || OTHER_LAWS.includes(law) ? undefined : ended.find(({ bodyId }) => bodyId === toId);
  return end ? { why: 'ended', onDay: end.onDay } : null;
}
