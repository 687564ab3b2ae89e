import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLanguage, chooseVersion } from '@/lib/petition/language';
import { dueToClose, erasesOn, invalidPerMille, lacking, reopens, takesSignatures } from '@/lib/petition/rules';
import { SMALLEST_CELL, smallCellsHidden } from '@/lib/petition/small-cells';
import { STATE_CODES } from '@/lib/petition/states';
import { meaningOf } from '@/lib/petition/threshold-meanings';
import { calendarDate } from '@/lib/time/calendar-date';

const day = calendarDate;

describe('signing', () => {
  const open = { state: 'open', online: true, closesOn: day('2026-11-23') } as const;

  it('goes on through the closing day and ends after it', () => {
    expect(takesSignatures(open, day('2026-11-23'))).toBe(true);
    expect(takesSignatures(open, day('2026-11-24'))).toBe(false);
    expect(takesSignatures({ ...open, closesOn: null }, day('2099-01-01'))).toBe(true);
    expect(takesSignatures({ ...open, online: false }, day('2026-11-01'))).toBe(false);
    expect(STATE_CODES.filter((state) => takesSignatures({ ...open, state }, day('2026-11-01')))).toEqual(['open']);
  });

  it('is over by its closing day, on that day', () => {
    expect(dueToClose(open, day('2026-11-23'))).toBeNull();
    expect(dueToClose(open, day('2026-12-01'))).toBe('2026-11-23');
    expect(dueToClose({ ...open, state: 'closed' }, day('2026-12-01'))).toBeNull();
  });

  it('can go on only while the signers are known', () => {
    expect(reopens({ state: 'closed', erasedOn: null })).toBe(true);
    expect(reopens({ state: 'closed', erasedOn: day('2026-11-01') })).toBe(false);
    expect(reopens({ state: 'open', erasedOn: null })).toBe(false);
  });

  it('ends with the erasure of signers, so many days after', () => {
    expect(erasesOn(day('2026-11-23'), 180)).toBe('2027-05-22');
  });
});

describe('a draft', () => {
  it('lacks words, an addressee, or time', () => {
    const today = day('2026-11-23');
    expect(lacking({ texts: 0, addressees: 1, closesOn: null }, today)).toBe('petition_without_text');
    expect(lacking({ texts: 1, addressees: 0, closesOn: null }, today)).toBe('petition_without_addressee');
    expect(lacking({ texts: 1, addressees: 1, closesOn: day('2026-11-22') }, today)).toBe('closing_day_passed');
    expect(lacking({ texts: 1, addressees: 1, closesOn: today }, today)).toBeNull();
  });
});

describe('the share of invalid signatures', () => {
  it('is of those looked at, in per mille, never told smaller than it is', () => {
    expect(invalidPerMille({ valid: 950, invalid: 50 })).toBe(50);
    expect(invalidPerMille({ valid: 9_499, invalid: 501 })).toBe(51);
    expect(invalidPerMille({ valid: 0, invalid: 0 })).toBeNull();
    expect(invalidPerMille({ valid: 0, invalid: 3 })).toBe(1000);
  });
});

describe('small cells', () => {
  const counts = fc.array(fc.nat({ max: 60 }), { maxLength: 30 });

  it('are hidden, whatever the others are', () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const shown = smallCellsHidden(cells);
        for (const [at, count] of cells.entries()) {
          if (count > 0 && count < SMALLEST_CELL) expect(shown[at]).toBeNull();
          if (shown[at] !== null) expect((shown[at] ?? 1) % 5).toBe(0);
        }
      }),
    );
  });

  it('are never hidden alone where there is another to hide with them', () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const hidden = smallCellsHidden(cells).filter((cell) => cell === null).length;
        if (cells.length > 1) expect(hidden).not.toBe(1);
      }),
    );
  });

  it('take the next smallest along, an empty one last', () => {
    expect(smallCellsHidden([3, 12, 41, 0])).toEqual([null, null, 40, 0]);
    expect(smallCellsHidden([3, 0])).toEqual([null, null]);
    expect(smallCellsHidden([12, 41])).toEqual([10, 40]);
    expect(smallCellsHidden([2, 3, 50])).toEqual([null, null, 50]);
  });
});

describe('languages', () => {
  it('have one spelling, and nonsense none', () => {
    expect(['RU', ' en ', 'zh-hant-tw', 'tt-cyrl'].map(canonicalLanguage)).toEqual(['ru', 'en', 'zh-Hant-TW', 'tt-Cyrl']);
    for (const none of ['', 'x', 'русский', 'en_GB', '../..', 'a'.repeat(40), 'de-1996-x-abcdefgh'])
      expect(canonicalLanguage(none), none).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => canonicalLanguage(canonicalLanguage(text) ?? 'ru') !== null));
  });

  it('are shown as asked, else as the reader reads, else as there is', () => {
    const texts = ['de', 'en-GB', 'tt'].map((lang) => ({ lang }));
    expect(chooseVersion(texts, 'tt', 'ru')?.lang).toBe('tt');
    expect(chooseVersion(texts, '', 'en')?.lang).toBe('en-GB');
    expect(chooseVersion(texts, 'fr', 'ru')?.lang).toBe('de');
    expect(chooseVersion([], '', 'ru')).toBeNull();
  });
});

describe('a threshold', () => {
  it('is called as the campaign calls it, or by its meaning', () => {
    expect(meaningOf('goal', { ru: null, en: null }).en).toContain('goal');
    expect(meaningOf('goal', { ru: 'нас сто', en: null })).toEqual({ ru: 'нас сто', en: 'нас сто' });
    expect(meaningOf('none of ours', { ru: null, en: null }).ru.length).toBeGreaterThan(2);
  });
});
