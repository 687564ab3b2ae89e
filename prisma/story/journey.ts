import { addDays, type CalendarDate, maxDay } from '@/lib/time/calendar-date';
import { bodyOf, type Group, groupOf, HABITS, type RegionCode } from './bodies';
import { arrivesOn, officeDay } from './days';
import type { PlannedLetter, PlannedReply } from './plan';
import type { Random } from './random';

type Trip = { letter: PlannedLetter; region: RegionCode; anchor: CalendarDate; complainedOf: string };

const MOST_FORWARDINGS = 5;

/** What comes back for a letter, from body to body, up to the anchor: what would come later has not come. */
export function planReplies(random: Random, trip: Trip): PlannedReply[] {
  const replies: PlannedReply[] = [];
  const seen = [trip.letter.to];
  const add = (kind: string, datedOn: CalendarDate, more: Partial<PlannedReply> = {}) => {
    // In the order in which they came: a slow letter does not overtake the one after it.
    const before = replies.at(-1)?.receivedOn ?? trip.letter.sentOn;
    const receivedOn = arrivesOn(random, datedOn, trip.letter.channel);
    replies.push({ kind, datedOn, receivedOn: maxDay(receivedOn, before), ...more });
  };
  if (trip.letter.channel === 'email' && random.chance(0.3)) add('automatic', trip.letter.sentOn);

  let arrivedOn = addDays(trip.letter.sentOn, trip.letter.channel === 'post' ? random.between(4, 9) : 0);
  for (let hop = 0; hop <= MOST_FORWARDINGS; hop += 1) {
    const at = seen.at(-1) ?? trip.letter.to;
    const group = groupOf(at);
    const end = endAt(random, group, hop);
    const registeredOn = officeDay(addDays(arrivedOn, random.chance(0.85) ? random.between(0, 3) : random.between(4, 12)));
    if (random.chance(end === 'silent' ? 0.55 : 0.85)) add('registration', registeredOn);
    if (end !== 'forwarded') {
      answer(random, { end, group, registeredOn, add });
      break;
    }
    const forwardTo = nextBody(random, trip, seen);
    arrivedOn = officeDay(addDays(registeredOn, noticeDays(random)));
    add('forwarded', arrivedOn, { forwardTo });
    seen.push(forwardTo);
  }
  const tooLate = replies.findIndex(({ receivedOn }) => receivedOn > trip.anchor);
  return tooLate < 0 ? replies : replies.slice(0, tooLate);
}

type End = keyof (typeof HABITS)[Group]['ends'];

/** The habits are of first addressees; so much more makes the chains about as long as the figures say. */
function endAt(random: Random, group: Group, hop: number): End {
  const { ends } = HABITS[group];
  return random.weighted({ ...ends, forwarded: hop < MOST_FORWARDINGS ? ends.forwarded * 1.9 : 0 });
}

/** Seven days are the law; one in ten learns of it only when the next body writes. */
function noticeDays(random: Random): number {
  const how = random.weighted({ timely: 70, slow: 20, never: 10 });
  return how === 'timely' ? random.between(1, 7) : how === 'slow' ? random.between(8, 20) : random.between(21, 40);
}

function nextBody(random: Random, trip: Trip, seen: readonly string[]): string {
  const at = seen.at(-1) ?? trip.letter.to;
  if (at !== trip.complainedOf && random.chance(0.11)) return trip.complainedOf;
  const earlier = seen.at(-2);
  if (earlier && random.chance(0.1)) return earlier;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const to = bodyOf(random, random.weighted(HABITS[groupOf(at)].forwardsTo as Record<Group, number>), trip.region);
    if (!seen.includes(to)) return to;
  }
  return at === 'ru.mod' ? 'ru.mod.appeals' : 'ru.mod';
}

type Answer = {
  end: End;
  group: Group;
  registeredOn: CalendarDate;
  add: (kind: string, on: CalendarDate, more?: Partial<PlannedReply>) => void;
};

function answer(random: Random, { end, group, registeredOn, add }: Answer): void {
  if (end === 'silent') return;
  const [median, p90] = HABITS[group].days;
  // Many answers are written on the last days of the term.
  const days = median > 20 && random.chance(0.3) ? random.between(27, 30) : Math.min(random.logNormal(median, p90), 2 * p90);
  const answeredOn = officeDay(addDays(registeredOn, days));
  if (days > 32 && random.chance(0.3)) add('extension', officeDay(addDays(registeredOn, random.between(24, 30))));
  const kind = kindOf(random, end);
  if (random.chance(0.04)) add('asks_for_papers', officeDay(addDays(registeredOn, Math.min(days, 20))));
  else add(kind, answeredOn, random.chance(0.12) ? { readAs: disagreement(random, kind) } : {});
}

function kindOf(random: Random, end: End): string {
  if (end === 'yes') return random.weighted({ substantive: 4, partial: 6 });
  if (end === 'no') return random.weighted({ refusal: 8, terminated: 1 });
  return random.weighted({ boilerplate: 80, not_competent: 9, promise: 11 });
}

/** An organizer reads it otherwise than the family did; now and then a second one reads it back. */
function disagreement(random: Random, kind: string): string[] {
  const other = kind === 'boilerplate' ? random.pick(['refusal', 'promise']) : 'boilerplate';
  return random.chance(0.3) ? [other, kind] : [other];
}
