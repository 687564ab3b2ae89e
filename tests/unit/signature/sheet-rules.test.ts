import { describe, expect, it } from 'vitest';
import { readForm } from '@/lib/form/read-form';
import { PAPER_REASONS } from '@/lib/signature/reasons';
import { invalidOf, sheetFault, struckSum, sumOf, takesSheets } from '@/lib/signature/sheet-rules';
import { sheetSchema, struckOf } from '@/lib/signature/sheet-schema';
import { calendarDate } from '@/lib/time/calendar-date';

const day = calendarDate;
const sheet = { valid: 10, struck: {}, collectedOn: day('2026-11-20') };
const never = { closedOn: null, closesOn: null };
const today = day('2026-11-25');

describe('a sheet', () => {
  it('is of a day that has come, and of one on which people signed', () => {
    expect(sheetFault(sheet, never, today)).toBeNull();
    expect(sheetFault({ ...sheet, collectedOn: day('2026-11-26') }, never, today)).toEqual(['in_future', 'collectedOn']);
    expect(sheetFault(sheet, { closedOn: null, closesOn: day('2026-11-19') }, today)).toEqual(['sheet_after_closing', 'collectedOn']);
    expect(sheetFault(sheet, { closedOn: day('2026-11-20'), closesOn: null }, today)).toBeNull();
  });

  it('has lines, and not more than a sheet has', () => {
    expect(sheetFault({ ...sheet, valid: 0 }, never, today)).toEqual(['sheet_empty', 'valid']);
    expect(sheetFault({ ...sheet, valid: 0, struck: { twice: 1 } }, never, today)).toBeNull();
    expect(sheetFault({ ...sheet, valid: 9_999 }, never, today)).toBeNull();
    expect(sheetFault({ ...sheet, valid: 9_999, struck: { twice: 1 } }, never, today)).toEqual(['sheet_too_long', 'valid']);
  });

  it('comes in while people sign and afterwards, for a petition of one’s own', () => {
    const takes = (['draft', 'waiting', 'open', 'closed', 'declined'] as const).filter((state) => takesSheets({ state, importId: null }));
    expect(takes).toEqual(['open', 'closed']);
    expect(takesSheets({ state: 'open', importId: 'x' })).toBe(false);
  });

  it('has a share of invalid lines: a line beyond a cap was valid', () => {
    expect(invalidOf({ valid: 90, struck: 5, overCap: 5 })).toBe(50);
    expect(invalidOf({ valid: 0, struck: 0, overCap: 0 })).toBeNull();
    expect(struckSum({ twice: 2, no_date: 3 })).toBe(5);
    const one = { sheets: 1, valid: 2, struck: 3, overCap: 4 };
    expect(sumOf([one, one])).toEqual({ sheets: 2, valid: 4, struck: 6, overCap: 8 });
  });
});

describe('the form of a sheet', () => {
  const form = (more: Record<string, string>) => {
    const data = new FormData();
    const typed = { petitionId: '019a0000-0000-7000-8000-000000000000', sheet: '7', region: 'RU-PER', valid: '5', collectedOn: '' };
    for (const [name, value] of Object.entries({ ...typed, 'collectedOn.day': '20.11.2026', ...more }))
      if (name !== 'collectedOn') data.set(name, value);
    return readForm(data, sheetSchema);
  };

  it('has a field for every reason of a line on paper', () => {
    const read = form({ struck_twice: '2', struck_unreadable: '0', struck_no_date: '' });
    expect(read.ok && struckOf(read.value)).toEqual({ twice: 2 });
    for (const code of PAPER_REASONS) expect(Object.keys(sheetSchema.shape)).toContain(`struck_${code}`);
  });

  it.each(['-1', '10000', 'x', '1.5', '١'])('says beside the field that %s is no number of lines', (text) => {
    const read = form({ struck_twice: text });
    expect(read.ok ? [] : read.issues).toMatchObject([{ name: 'struck_twice', code: 'notANumber' }]);
  });
});
