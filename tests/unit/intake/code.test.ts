import { describe, expect, it } from 'vitest';
import { digitsOf, newTellCode } from '@/lib/intake/code';

describe('a code to come back with', () => {
  it('is twenty digits in fours, and never the same', () => {
    const codes = Array.from({ length: 500 }, newTellCode);
    for (const code of codes) expect(code).toMatch(/^\d{4}( \d{4}){4}$/);
    expect(new Set(codes).size).toBe(500);
  });

  it('has each digit about as often', () => {
    const digits = Array.from({ length: 1_000 }, newTellCode).join('').replaceAll(' ', '');
    for (const digit of '0123456789') {
      const share = digits.split(digit).length - 1;
      expect(share, digit).toBeGreaterThan(1_700);
      expect(share, digit).toBeLessThan(2_300);
    }
  });

  it.each([
    '1234 5678 9012 3456 7890',
    '1234-5678-9012-3456-7890',
    '1234–5678—9012−3456‑7890',
    ' 12345678901234567890 ',
    '1234\u00a05678\t9012 3456 7890',
  ])('is the same however it was parted: %j', (typed) => {
    expect(digitsOf(typed)).toBe('12345678901234567890');
  });

  it('is not the same in digits of another script, nor with a letter for a digit', () => {
    expect(digitsOf('١٢٣٤ 5678 9012 3456 7890')).not.toBe('12345678901234567890');
    expect(digitsOf('O234 5678 9012 3456 7890')).not.toBe('02345678901234567890');
  });
});
