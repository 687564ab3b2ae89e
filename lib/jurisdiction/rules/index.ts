import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { am } from './am';
import { at } from './at';
import { au } from './au';
import { by } from './by';
import { ca } from './ca';
import { de } from './de';
import { eu } from './eu';
import { fr } from './fr';
import { gb } from './gb';
import { gbSct } from './gb-sct';
import { ge } from './ge';
import { ie } from './ie';
import { india } from './in';
import { kz } from './kz';
import { pl } from './pl';
import { ru } from './ru';
import { ua } from './ua';
import { us } from './us';

/** Every jurisdiction shipped, in the order of lists to choose from. A new one: its file here, and its name in this list. */
export const jurisdictions = {
  RU: ru,
  UA: ua,
  BY: by,
  KZ: kz,
  AM: am,
  GE: ge,
  PL: pl,
  DE: de,
  AT: at,
  FR: fr,
  GB: gb,
  'GB-SCT': gbSct,
  IE: ie,
  EU: eu,
  US: us,
  CA: ca,
  AU: au,
  IN: india,
} as const satisfies Record<string, Jurisdiction>;

export type JurisdictionCode = keyof typeof jurisdictions;

/** The codes a form may name. */
export const JURISDICTION_CODES = Object.keys(jurisdictions) as [JurisdictionCode, ...JurisdictionCode[]];

export function isJurisdictionCode(code: string): code is JurisdictionCode {
  return Object.hasOwn(jurisdictions, code);
}

/** The jurisdiction of a code kept in the database. Throws RangeError for an unknown code. */
export function jurisdictionOf(code: string): Jurisdiction {
  if (!isJurisdictionCode(code)) throw new RangeError(`No such jurisdiction: ${JSON.stringify(code)}`);
  return jurisdictions[code];
}

/** A rule by its id, as a deadline keeps it. Throws RangeError for an id the jurisdiction does not have. */
export function ruleOf(code: string, id: string): Rule {
  const rule = Object.values(jurisdictionOf(code).rules).find((each) => each.id === id);
  if (!rule) throw new RangeError(`No such rule of ${code}: ${JSON.stringify(id)}`);
  return rule;
}
