import type { Jurisdiction } from '../jurisdiction';
import { ru } from './ru';

/** Every jurisdiction shipped. A new one: its file here, and its name in this list. */
export const jurisdictions = { RU: ru } as const satisfies Record<string, Jurisdiction>;

export type JurisdictionCode = keyof typeof jurisdictions;

export function isJurisdictionCode(code: string): code is JurisdictionCode {
  return Object.hasOwn(jurisdictions, code);
}

/** The jurisdiction of a code kept in the database. Throws RangeError for an unknown code. */
export function jurisdictionOf(code: string): Jurisdiction {
  if (!isJurisdictionCode(code)) throw new RangeError(`No such jurisdiction: ${JSON.stringify(code)}`);
  return jurisdictions[code];
}
