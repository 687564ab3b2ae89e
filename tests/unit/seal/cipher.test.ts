import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, newKey, SealError } from '@/lib/seal/cipher';

const key = newKey();
const sealed = (text: string, place = 'letter.text 1 a') => encrypt(key, Buffer.from(text), place);

describe('a sealed field', () => {
  it('opens to what was sealed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decrypt(key, sealed(text), 'letter.text 1 a').toString() === text));
  });

  it('opens with no other key and at no other place', () => {
    expect(() => decrypt(newKey(), sealed('тайна'), 'letter.text 1 a')).toThrow(/another key/);
    expect(() => decrypt(key, sealed('тайна'), 'letter.text 2 a')).toThrow(SealError);
    expect(() => decrypt(key, sealed('тайна'), 'letter.text 1 b')).toThrow(SealError);
  });

  it('does not open when any one byte was changed or the tag was shortened', () => {
    const whole = sealed('тайна');
    for (let at = 0; at < whole.length; at++) {
      const changed = new Uint8Array(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => decrypt(key, changed, 'letter.text 1 a'), `byte ${at}`).toThrow(SealError);
    }
    expect(() => decrypt(key, whole.subarray(0, 20), 'letter.text 1 a')).toThrow(SealError);
  });

  it('does not tell a short name from a shorter one by its length, nor two equal ones apart', () => {
    expect(sealed('Ия').length).toBe(sealed('Александра').length);
    expect(Buffer.from(sealed('Ия')).equals(Buffer.from(sealed('Ия')))).toBe(false);
  });
});
