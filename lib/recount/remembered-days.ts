import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { type ClockedBody, type ClockedHop, type ClockedLetter, hopDays } from '@/lib/letter/hop-row';

type Days = ReturnType<typeof hopDays>;
/** Days already counted, by all that they depend on, under one law. */
let remembered: { law: string; days: Map<string, Days> } = { law: '', days: new Map() };
const MOST = 50_000;

// Typed by their types, so that a fact the clocks come to depend on cannot be forgotten here.
const LETTER = ['channel', 'sentOn', 'sentPrecision', 'law'] as const satisfies (keyof ClockedLetter)[];
const HOP = [
  'step',
  'arrivedOn',
  'deliveredOn',
  'registeredOn',
  'extended',
  'extendedToOn',
  'pausedDays',
] as const satisfies (keyof ClockedHop)[];
const BODY = ['roll', 'ruleFamily'] as const satisfies (keyof ClockedBody)[];
type Forgotten =
  | Exclude<keyof ClockedLetter, (typeof LETTER)[number]>
  | Exclude<keyof ClockedHop, (typeof HOP)[number]>
  | Exclude<keyof ClockedBody, (typeof BODY)[number]>;
const NONE: [Forgotten] extends [never] ? true : Forgotten = true;

/** `hopDays` for very many letters: campaigns send many on one day, and their days are the same. */
export function rememberedDays(law: LawInForce) {
  // The campaign's calendar as it is now: a corrected year is another law.
  const name = JSON.stringify([NONE, law]);
  if (remembered.law !== name || remembered.days.size > MOST) remembered = { law: name, days: new Map() };
  const { days } = remembered;
  return (letter: ClockedLetter, hop: ClockedHop, body: ClockedBody): Days => {
    const key = [...LETTER.map((of) => plain(letter[of])), ...HOP.map((of) => plain(hop[of])), ...BODY.map((of) => body[of])].join(' ');
    let counted = days.get(key);
    if (!counted) {
      counted = hopDays(law, letter, hop, body);
      days.set(key, counted);
    }
    return counted;
  };
}

const plain = (fact: Date | string | number | boolean | null) => (fact instanceof Date ? fact.getTime() : (fact ?? ''));
