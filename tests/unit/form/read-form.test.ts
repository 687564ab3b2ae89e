import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalLine, optionalProse, password } from '@/lib/form/fields';
import { readForm } from '@/lib/form/read-form';

const schema = z.object({
  title: line(10),
  note: optionalProse(20),
  who: optionalLine(5),
  on: day({ approximate: true }),
  until: optionalDay(),
  kind: choice(['a', 'b']),
  caseId: id(),
});
const CASE = '0d9488e0-4f5c-4b8e-9c57-2a9c6a1f7b11';
const GOOD = { title: 'письмо', 'on.day': '4', 'on.month': 'марта', 'on.year': '2026', kind: 'a', caseId: CASE };

const post = (fields: Record<string, string>, also: [string, string | Blob][] = []) => {
  const data = new FormData();
  for (const [name, value] of [...Object.entries(fields), ...also]) data.append(name, value);
  return readForm(data, schema);
};
const codeOf = (read: ReturnType<typeof post>, name: string) =>
  read.ok ? undefined : read.issues.find((issue) => issue.name === name)?.code;

describe('a posted form', () => {
  it('is read by its schema', () => {
    expect(post(GOOD)).toMatchObject({
      ok: true,
      value: { title: 'письмо', note: null, who: null, on: { day: '2026-03-04', precision: 'day' }, until: null, kind: 'a', caseId: CASE },
    });
  });

  it('knows only its own names', () => {
    const read = post({ ...GOOD, campaignId: 'other', role: 'admin', __proto__x: '1', 'constructor.name': 'x' }, [
      ['__proto__', 'x'],
      ['__proto__.role', 'admin'],
    ]);
    expect(read.ok && Object.keys(read.value).sort()).toEqual(['caseId', 'kind', 'note', 'on', 'title', 'until', 'who']);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it.each([
    ['title', '', 'empty'],
    ['title', ' \u200b\ufeff\t', 'empty'],
    ['title', 'одиннадцать', 'tooLong'],
    ['title', 'a\0b', 'unreadable'],
    ['title', 'a\ud800', 'unreadable'],
    ['kind', 'c', 'notInList'],
    ['kind', '', 'empty'],
    ['caseId', "1' OR 1=1", 'notInList'],
    ['on.day', '31', undefined],
    ['on.month', '99', 'notADay'],
    ['on.year', '٢٠٢٦', 'notADay'],
    ['on.year', '275761', 'notADay'],
  ])('says of %s = %j: %s', (name, value, code) => {
    const field = name.split('.')[0] as string;
    const got = codeOf(post({ ...GOOD, [name]: value }), field);
    if (name === 'on.month' || name === 'on.year') expect(['notADay', 'noSuchDay', 'dayOutOfRange']).toContain(got);
    else expect(got).toBe(code);
  });

  it('refuses 31 February by name', () => {
    const read = post({ ...GOOD, 'on.day': '31', 'on.month': '2' });
    expect(read.ok ? [] : read.issues).toEqual([{ name: 'on', code: 'noSuchDay', params: { typed: '31 2 2026' } }]);
  });

  it('takes a whole date typed into the first field, and a month where that is allowed', () => {
    const whole = post({ ...GOOD, 'on.day': '4 марта 2026 г.', 'on.month': '', 'on.year': '' });
    expect(whole.ok && whole.value.on).toEqual({ day: '2026-03-04', precision: 'day' });
    const month = post({ ...GOOD, 'on.day': '' });
    expect(month.ok && month.value.on).toEqual({ day: '2026-03-01', precision: 'month' });
    expect(codeOf(post({ ...GOOD, 'until.month': '3', 'until.year': '2026' }), 'until')).toBe('dayMissing');
  });

  it('refuses a name posted twice and a file where text belongs, and keeps what was typed', () => {
    const twice = post(GOOD, [['title', 'другое']]);
    expect(codeOf(twice, 'title')).toBe('twice');
    expect(twice.values.title).toBe('письмо');
    expect(codeOf(post({ ...GOOD }, [['who', new Blob(['x'])]]), 'who')).toBe('notText');
  });

  it('never stores an unreadable text, and always gives back a readable one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const read = post({ ...GOOD, note: typed });
        expect((read.values.note ?? '').isWellFormed() && !(read.values.note ?? '').includes('\0')).toBe(true);
        if (read.ok && read.value.note !== null) expect(read.value.note).toBe(read.value.note.normalize('NFC').trim());
      }),
    );
  });
});

describe('a password', () => {
  const field = z.object({ password: password(10) });
  const read = (value: string) => {
    const data = new FormData();
    data.append('password', value);
    return readForm(data, field);
  };
  it('keeps its blanks and is one in both Unicode forms', () => {
    const composed = read('  пароль й ');
    const decomposed = read('  пароль и\u0306 ');
    expect(composed.ok && composed.value.password).toBe('  пароль й ');
    expect(decomposed.ok && decomposed.value.password).toBe('  пароль й ');
  });
  it('is refused when short', () => expect(read('девять зн').ok).toBe(false));
});
