import { describe, expect, it } from 'vitest';
import { type Actor, assertActor, memberActor } from '@/lib/auth/actor';
import { normaliseName } from '@/lib/auth/sign-in-name';
import { codeHash, newCode } from '@/lib/auth/tokens';
import { isId, newId, newRef } from '@/lib/db/ids';

describe('an actor', () => {
  const real = memberActor(newId(), newId(), 'family');
  it('cannot be forged', () => {
    expect(() => assertActor(real)).not.toThrow();
    const forged = [{ ...real }, Object.create(Object.getPrototypeOf(real)), JSON.parse(JSON.stringify(real)), null, 'admin'];
    for (const each of forged) expect(() => assertActor(each)).toThrow('Not an actor');
  });
  it('cannot be changed', () =>
    expect(() => Object.assign(real as unknown as Record<string, unknown>, { role: 'admin' } satisfies Partial<Actor>)).toThrow());
});

describe('an invitation’s code', () => {
  it('may be typed in any case, with or without hyphens, in either alphabet', () => {
    const code = newCode();
    const cyrillic = code.replace(/[ABCEHKMPTX]/g, (letter) => 'АВСЕНКМРТХ'['ABCEHKMPTX'.indexOf(letter)] as string);
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code} `, cyrillic])
      expect(codeHash(typed)).toEqual(codeHash(code));
    expect(newCode()).not.toBe(code);
  });
});

describe('ids and names', () => {
  it.each(['', 'x', '0d9488e0-4f5c-4b8e-9c57-2a9c6a1f7b1', "0d9488e0'--", '0D9488E0-4F5C-4B8E-9C57-2A9C6A1F7B11'])('%j is no id', (text) =>
    expect(isId(text)).toBe(false),
  );
  it('marks are short and random', () => {
    expect(isId(newId())).toBe(true);
    const marks = Array.from({ length: 200 }, newRef);
    expect(new Set(marks).size).toBe(200);
    for (const mark of marks) expect(mark).toMatch(/^[2-9A-Z]{2}-[2-9A-Z]{4}$/);
  });
  it('a sign-in name is one however it is typed', () => expect(normaliseName('  Нёна  С Урала')).toBe(normaliseName('нена с урала')));
});
