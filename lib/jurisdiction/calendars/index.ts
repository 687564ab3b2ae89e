import { amCalendar } from './am';
import { atCalendar } from './at';
import { auCalendar } from './au';
import { byCalendar } from './by';
import { caCalendar } from './ca';
import { deCalendar } from './de';
import { euCalendar } from './eu';
import { frCalendar } from './fr';
import { gbCalendar } from './gb';
import { gbSctCalendar } from './gb-sct';
import { geCalendar } from './ge';
import { ieCalendar } from './ie';
import { indiaCalendar } from './in';
import { kzCalendar } from './kz';
import { plCalendar } from './pl';
import { ruCalendar } from './ru';
import { uaCalendar } from './ua';
import { usCalendar } from './us';

/** The calendars shipped, by jurisdiction. A new one: its file here, and its name in this list. */
export const calendars = {
  AM: amCalendar,
  AT: atCalendar,
  AU: auCalendar,
  BY: byCalendar,
  CA: caCalendar,
  DE: deCalendar,
  EU: euCalendar,
  FR: frCalendar,
  GB: gbCalendar,
  'GB-SCT': gbSctCalendar,
  GE: geCalendar,
  IE: ieCalendar,
  IN: indiaCalendar,
  KZ: kzCalendar,
  PL: plCalendar,
  RU: ruCalendar,
  UA: uaCalendar,
  US: usCalendar,
} as const;

export type CalendarCode = keyof typeof calendars;
