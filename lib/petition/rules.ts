import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { PetitionState } from './states';

/** The words and rules of a petition are settled before anybody signs: they change in a draft only. */
export const isEditable = (state: PetitionState): boolean => state === 'draft' || state === 'declined';

type Signing = { state: PetitionState; online: boolean; closesOn: CalendarDate | null };

/** Whether it is open on that day; the closing day is the last. */
export const isOpenOn = ({ state, closesOn }: Omit<Signing, 'online'>, today: CalendarDate): boolean =>
  state === 'open' && (closesOn === null || today <= closesOn);

/** Whether it can be signed on the site on that day. */
export const takesSignatures = (petition: Signing, today: CalendarDate): boolean => petition.online && isOpenOn(petition, today);

/** The day whose evening ended it: a petition that nobody closed is closed by its closing day. */
export const dueToClose = ({ state, closesOn }: Omit<Signing, 'online'>, today: CalendarDate): CalendarDate | null =>
  state === 'open' && closesOn !== null && closesOn < today ? closesOn : null;

/** The day on which names and contacts are erased: so many days after closing. */
export const erasesOn = (closedOn: CalendarDate, eraseAfterDays: number): CalendarDate => addDays(closedOn, eraseAfterDays);

/** What a draft lacks to be looked at, as a reason to refuse; null where nothing. */
export function lacking(petition: { texts: number; addressees: number; closesOn: CalendarDate | null }, today: CalendarDate) {
  if (petition.texts === 0) return 'petition_without_text';
  if (petition.addressees === 0) return 'petition_without_addressee';
  return petition.closesOn !== null && petition.closesOn < today ? 'closing_day_passed' : null;
}

/**
 * A closed petition can be opened again while its signers are known: once they are erased nobody could
 * tell who has signed already.
 */
export const reopens = (petition: { state: PetitionState; erasedOn: CalendarDate | null }): boolean =>
  petition.state === 'closed' && petition.erasedOn === null;

/**
 * The share of invalid signatures among those looked at, in per mille, rounded up: 50 of 1,000 is 50.
 * Null while there are none. Looked at: valid and invalid together; what waits is not.
 */
export const invalidPerMille = ({ valid, invalid }: { valid: number; invalid: number }): number | null =>
  valid + invalid === 0 ? null : Math.ceil((invalid * 1000) / (valid + invalid));
