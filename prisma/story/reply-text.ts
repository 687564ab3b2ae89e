import { type CalendarDate, yearOf } from '@/lib/time/calendar-date';
import { type Group, groupOf } from './bodies';
import { BOILERPLATE, OFFICIAL_CLASSES, OTHER_TEXTS } from './boilerplate';
import { asWritten } from './letter-text';
import { THEMES } from './phrases';
import type { PlannedLetter, PlannedReply } from './plan';
import type { Random } from './random';

/** Gives each reply its number and its words, in the manner of the body it comes from. */
export function dressReplies(random: Random, letter: PlannedLetter): PlannedLetter {
  let at = letter.to;
  let registered = '';
  const replies = letter.replies.map((reply): PlannedReply => {
    const number = reply.kind === 'automatic' ? undefined : numberOf(random, groupOf(at), reply.datedOn);
    if (reply.kind === 'registration') registered = number ?? '';
    at = reply.forwardTo ?? at;
    const officialClass = OFFICIAL_CLASSES[reply.kind];
    const text = replyText(random, reply.kind, letter, registered || 'б/н');
    return { ...(number ? { number } : {}), text, ...(officialClass && random.chance(0.6) ? { officialClass } : {}), ...reply };
  });
  return { ...letter, replies };
}

function replyText(random: Random, kind: string, letter: PlannedLetter, number: string): string {
  const template = random.pick(kind === 'boilerplate' ? BOILERPLATE : (OTHER_TEXTS[kind] ?? BOILERPLATE));
  return template
    .replaceAll('{date}', asWritten(letter.sentOn))
    .replaceAll('{number}', number)
    .replaceAll('{topic}', THEMES[letter.category].topic);
}

/** A number as such a body might print it; the formats are invented. */
function numberOf(random: Random, group: Group, on: CalendarDate): string {
  const digits = (length: number) => String(random.between(10 ** (length - 1), 10 ** length - 1));
  const year = String(yearOf(on)).slice(2);
  switch (group) {
    case 'president':
      return `А${year}-16-${digits(7)}`;
    case 'defence':
      return `${digits(3)}/${digits(1)}/${digits(4)}`;
    case 'prosecutor':
      return `${digits(1)}вп-${digits(4)}-${year}`;
    case 'commissariat':
      return `${digits(1)}/${digits(4)}`;
    case 'governor':
      return `${digits(2)}-${digits(4)}-О`;
    case 'deputy':
      return `${digits(2)}-Д/${digits(3)}`;
    case 'ombudsman':
      return `УП-${digits(5)}`;
    case 'commander':
      return digits(4);
    case 'fund':
      return `Ф-${digits(2)}/${digits(4)}`;
  }
}
