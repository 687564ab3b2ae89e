import { z } from 'zod';
import { choice, day, line, optionalLine, prose } from '@/lib/form/fields';

const NAME = 200;
const SOURCE = 300;
/** A year of 366 named days, twice over. */
const YEAR_TEXT = 20_000;

const year = () =>
  z
    .string({ error: 'empty' })
    .regex(/^\d{4}$/, { error: 'notInList' })
    .transform(Number);

export const DAY_KINDS = ['off', 'work'] as const;
export const calendarDaySchema = z.object({
  year: year(),
  day: day(),
  what: choice(DAY_KINDS),
  nameRu: optionalLine(NAME),
  nameEn: optionalLine(NAME),
});

export const removeDaySchema = z.object({
  year: year(),
  monthDay: z.string({ error: 'empty' }).regex(/^\d\d-\d\d$/, { error: 'notInList' }),
});

/** Whether the table is all there is, or days may still be added to it. */
export const COMPLETE = ['official', 'provisional'] as const;
export const calendarSourceSchema = z.object({ year: year(), source: line(SOURCE), checkedOn: day(), complete: choice(COMPLETE) });

export const pasteYearSchema = calendarSourceSchema.extend({ text: prose(YEAR_TEXT) });

export const backSchema = z.object({ year: year() });
