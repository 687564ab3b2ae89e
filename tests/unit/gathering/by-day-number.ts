import { ruCalendar } from '@/lib/jurisdiction/calendars/ru';

// Days reckoned a second time, without Date and without lib/time: as numbers of the proleptic Gregorian
// calendar (Hinnant's days_from_civil), so that no time zone can reach them.

/** How many days after 1970-01-01 a day is. */
export function numberOf(day: string): number {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + of - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** And back. */
export function dayOf(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const of = z - era * 146_097;
  const yearOfEra = Math.floor((of - Math.floor(of / 1_460) + Math.floor(of / 36_524) - Math.floor(of / 146_096)) / 365);
  const dayOfYear = of - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

/** 1970-01-01 was a Thursday; Saturday and Sunday are off unless the table says otherwise. */
export function isShut(number: number): boolean {
  const day = dayOf(number);
  const [key, year] = [day.slice(5), ruCalendar.years[Number(day.slice(0, 4))]];
  if (year?.working[key]) return false;
  return Boolean((year?.off ?? ruCalendar.fixed)[key]) || (((number + 4) % 7) + 7) % 7 === 6 || (((number + 4) % 7) + 7) % 7 === 0;
}
