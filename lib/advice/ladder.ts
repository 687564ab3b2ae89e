import { WAITING } from '@/lib/letter/rules';
import { addDays, type CalendarDate, compareDays, daysBetween } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { cellOf, earlierRefusal } from './cell-of';
import { BARS, type BarCode, NEEDS } from './conditions';
import { type ChildFact, type Facts, kindOf } from './facts';
import { knowsLastDay, lastDayOf, silenceEnds } from './last-day';
import { dayAfter, REASONS } from './reasons';
import type { Rung } from './rung';
import { RUNGS } from './rungs';

export type OpenRung = {
  rung: Rung;
  /** The facts on file that open it. */
  reasons: InBoth[];
  /** The last day it is open, and how many days are left; null: no last day. */
  lastOn: CalendarDate | null;
  daysLeft: number | null;
  /** Until that day a milder step goes before it. */
  betterFrom: CalendarDate | null;
};
export type TakenRung = { rung: Rung; child: ChildFact };
export type LaterRung = { rung: Rung; opensOn: CalendarDate };
export type ClosedRung = { rung: Rung; why: 'past' | BarCode; lastOn: CalendarDate | null };
export type Ladder = { open: OpenRung[]; taken: TakenRung[]; later: LaterRung[]; closed: ClosedRung[] };

/**
 * The steps of a letter on one day: those open now, the most useful first; those taken (a letter follows
 * it up by that step and was not withdrawn); those that open on a day to come if nothing comes;
 * and those closed, with why. `own` are the campaign's own steps, offered after the shipped ones.
 * No step is open after its last day.
 */
export function ladderOf(facts: Facts, own: readonly Rung[] = []): Ladder {
  const ladder: Ladder = { open: [], taken: [], later: [], closed: [] };
  for (const rung of [...RUNGS, ...own]) place(ladder, rung, facts);
  ladder.open = byUse(ladder.open, facts);
  ladder.later.sort((a, b) => compareDays(a.opensOn, b.opensOn));
  return ladder;
}

/** The step that will go before this one in a few days, open already: she may take it at once. */
export const atOnce = ({ open }: Ladder, step: Pick<OpenRung, 'rung'>): OpenRung | undefined =>
  open.find(({ rung }) => rung.overtakes?.rung === step.rung.code);

/** The steps open now, the most useful first. */
export const openRungs = (facts: Facts, own: readonly Rung[] = []): OpenRung[] => ladderOf(facts, own).open;

function place(ladder: Ladder, rung: Rung, facts: Facts): void {
  if (ENDED.has(facts.letter.standing) || !isFor(rung, facts)) return;
  const child = facts.children.findLast((each) => each.rung === rung.code && each.standing !== 'withdrawn');
  if (child) ladder.taken.push({ rung, child });
  else if (inCell(rung, facts)) placeByDay(ladder, rung, facts);
  else {
    const waits = safeDay(rung, facts);
    const barred = rung.bars.some((bar) => BARS[bar](facts, rung));
    if (waits && facts.today <= waits && waitsIn(rung, facts) && !barred) ladder.later.push({ rung, opensOn: dayAfter(waits) });
  }
}

function placeByDay(ladder: Ladder, rung: Rung, facts: Facts): void {
  const lastOn = lastDayOf(rung, facts);
  const why = lastOn && facts.today > lastOn ? 'past' : rung.bars.find((bar) => BARS[bar](facts, rung));
  const waits = safeDay(rung, facts);
  if (why) ladder.closed.push({ rung, why, lastOn });
  else if (waits && facts.today <= waits) ladder.later.push({ rung, opensOn: dayAfter(waits) });
  else ladder.open.push(opened(rung, facts, lastOn));
}

function opened(rung: Rung, facts: Facts, lastOn: CalendarDate | null): OpenRung {
  return {
    rung,
    reasons: rung.because.flatMap((code) => REASONS[code](facts) ?? []),
    lastOn,
    daysLeft: lastOn && daysBetween(facts.today, lastOn),
    betterFrom: null,
  };
}

const ENDED: ReadonlySet<string> = new Set(['draft', 'withdrawn', 'closed']);

/** Everything about a step but the cell of the table and the day. */
export const isFor = (rung: Rung, facts: Facts): boolean =>
  rung.jurisdictions.includes(facts.law.code) &&
  (!rung.categories || rung.categories.includes(facts.letter.category)) &&
  knowsLastDay(rung, facts) &&
  rung.needs.every((need) => NEEDS[need](facts));

const inCell = (rung: Rung, facts: Facts): boolean => cellOf(rung, facts) !== undefined;

const waitsIn = ({ cells }: Rung, facts: Facts): boolean =>
  WAITING.includes(facts.letter.standing) && cells.some(({ kinds }) => kinds.includes(kindOf(facts)));

/** The safe day that must have passed; an answer has nothing to wait for. */
function safeDay(rung: Rung, facts: Facts): CalendarDate | null {
  const { opensAfter } = rung;
  const { letter, registerSafeOn, answerSafeOn } = facts;
  if (!opensAfter || letter.standing === 'answered' || earlierRefusal(rung, facts)) return null;
  if (opensAfter === 'silence') return silenceEnds(facts);
  return opensAfter === 'register' ? registerSafeOn : answerSafeOn;
}

/** The order of the list, but that a step which overtakes another goes before it when its day has come. */
function byUse(open: OpenRung[], facts: Facts): OpenRung[] {
  const sorted = [...open];
  for (const each of open) {
    const { overtakes } = each.rung;
    const waited = safeDay(each.rung, facts);
    const other = sorted.findIndex(({ rung }) => rung.code === overtakes?.rung);
    if (!overtakes || !waited || other < 0) continue;
    const at = sorted.indexOf(each);
    if (daysBetween(waited, facts.today) >= overtakes.afterDays) sorted.splice(other, 0, ...sorted.splice(at, 1));
    else each.betterFrom = addDays(waited, overtakes.afterDays);
  }
  return sorted;
}
