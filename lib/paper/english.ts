import { daysBetween } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';
import type { PaperFields, PaperLetter, PaperReply } from './fields';
import { BLANK, type Block, type Paper } from './paper';
import { relationOf } from './relations';
import { sheet } from './sheet';

// The sentences that English letters share.

export const dayEn = (on: string | null | undefined): string => (on ? words('en').day(on) : '____ __________ 20__');
export const blankEn = (text: string | null | undefined): string => text || BLANK;

/** A whole letter: who to, from whom, title, text, enclosures, day and signature. */
export const enLetter = (fields: PaperFields, title: string, blocks: readonly Block[], exhibits = fields.exhibits): Paper =>
  sheet('en', fields, { title, blocks, exhibits });

/** "my husband Pavel Snegov"; for the signer's own matter "myself". */
export function personEn({ person }: PaperFields): string {
  const said = relationOf(person.relation)?.saidEn;
  if (person.relation === 'self' && said) return said;
  return [said, blankEn(person.name?.nominative)].filter(Boolean).join(' ');
}

/** "my letter of 5 October 2026 (your reference A-12, registered 8 October 2026)". */
export function letterEn(letter: PaperLetter | null, what = 'my letter'): string {
  const reference = letter?.number ? `reference ${letter.number}` : `reference ${letter ? 'not given to me' : '__________'}`;
  const registered = letter?.registeredOn ? `, registered ${dayEn(letter.registeredOn)}` : '';
  const last = letter && letter.stays.length > 1 ? letter.stays.at(-1) : undefined;
  const passed = last ? ` and passed on ${dayEn(last.arrivedOn)} to ${last.body}${last.number ? `, reference ${last.number}` : ''}` : '';
  const sent = letter?.sentPrecision === 'month' ? words('en').day(letter.sentOn, 'month') : dayEn(letter?.sentOn);
  return `${what} of ${sent} (${reference}${registered}), addressed to ${blankEn(letter?.to)}${passed}`;
}

/** What became of the time for an answer; its day only where it is known, and as a reckoning where it is estimated. */
export function termEn({ letter, today }: PaperFields, law?: string): string {
  const by = law ? ` under ${law}` : letter?.term?.article ? ` (${letter.term.article})` : '';
  if (!letter?.dueOn) return `The time for an answer${by} has been counted from the day you received it.`;
  const { dueOn, safeOn, estimated, firstDueOn, lateNoticeOn } = letter;
  const on = estimated ? `by my reckoning no later than ${dayEn(safeOn ?? dueOn)}` : `on ${dayEn(dueOn)}`;
  const days = daysBetween(dueOn, today);
  const over = estimated ? `ended, ${on}.` : `ended ${on}, ${days} ${days === 1 ? 'day' : 'days'} ago.`;
  const ends = today > (estimated ? (safeOn ?? dueOn) : dueOn) ? over : `ends ${on}.`;
  if (firstDueOn) return `The time for an answer${by} was to end on ${dayEn(firstDueOn)} and was extended. The extended time ${ends}`;
  const late = lateNoticeOn && `The notice of an extension of ${dayEn(lateNoticeOn)} was made after that.`;
  return [`The time for an answer${by} ${ends}`, late].filter(Boolean).join(' ');
}

/** "On 25 October 2026 I received a reply dated 20 October 2026, reference 12/34, from the Ministry of Defence." */
export function cameEn({ body, number, datedOn, receivedOn }: PaperReply): string {
  const dated = datedOn ? ` dated ${dayEn(datedOn)}` : '';
  return `On ${dayEn(receivedOn)} I received a reply${dated}${number ? `, reference ${number},` : ''} from ${body}.`;
}
