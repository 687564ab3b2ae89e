import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '@/lib/form/text';
import { paperFromText, wordsFromText } from '@/lib/paper/paper-from-text';
import { paperText } from '@/lib/paper/paper-text';
import { onSheet, sheet } from '@/lib/paper/sheet';
import { templateOf } from '@/lib/paper/templates';
import { EMPTY, FULL } from './full-fields';

const read = (text: string, lang: 'ru' | 'en' = 'ru') => paperFromText(text, lang, 'сего дня');

describe('a paragraph is no sender', () => {
  it.each(['От имени семей мобилизованных прошу о ротации.', 'От вас нет ответа с марта.', 'From March on nobody answered.'])(
    '%s',
    (first) => {
      const text = `${first}\n\nПрошу ответить.`;
      expect(read(text)).toMatchObject({ to: [], from: [], title: '', blocks: [{ text: first }, { text: 'Прошу ответить.' }] });
      expect(paperText(sheet('ru', FULL, wordsFromText(text, 'ru')))).toContain(`${first}\n\nПрошу ответить.`);
    },
  );

  it('even below one that might be the addressee', () => {
    expect(read('Уважаемые депутаты!\n\nОт имени семей прошу:\n1. ответить.')).toMatchObject({ to: [], from: [] });
  });

  it('while a name with an address below it is', () => {
    expect(read('В комитет\n\nот Снеговой А. П.\nадрес: Пермь\n\nЖалоба\n\nПрошу ответить.')).toMatchObject({
      to: ['В комитет'],
      from: ['от Снеговой А. П.', 'адрес: Пермь'],
      title: 'Жалоба',
      blocks: [{ text: 'Прошу ответить.' }],
    });
    expect(read('Committee\n\nFrom: A. Writer\nAddress: 1 Street\n\nDear all,', 'en')).toMatchObject({
      from: ['From: A. Writer', 'Address: 1 Street'],
      title: '',
    });
  });
});

describe('what hands added to a sheet', () => {
  const whole = templateOf('ru.repeat')?.write(FULL) ?? failed();
  const text = paperText(whole);
  const kept = { to: whole.to, from: whole.from, exhibits: whole.exhibits, day: whole.day, signature: whole.signature };

  it.each([
    ['after the signature', `${text}\n\nP.S. Ответ прошу прислать почтой.`],
    ['right below the signature', `${text}\nP.S. Ответ прошу прислать почтой.`],
    ['between exhibits and signature', text.replace(/\n\n(?=[^\n]*$)/, '\n\nP.S. Ответ прошу прислать почтой.\n\n')],
  ])('%s is a paragraph', (_, edited) => {
    const again = read(edited);
    expect(again).toMatchObject(kept);
    expect(again.blocks.at(-1)).toEqual({ kind: 'para', text: 'P.S. Ответ прошу прислать почтой.' });
  });

  it('a further exhibit below an empty line goes on with the exhibits', () => {
    const edited = text.replace(/\n\n(?=[^\n]*$)/, `\n\n${whole.exhibits.length + 1}. справка\n\n`);
    expect(read(edited)).toMatchObject({ ...kept, exhibits: [...whole.exhibits, 'справка'] });
  });

  it('a heading of exhibits in words of its own stays as it was typed', () => {
    const again = read('Прошу ответить.\n\nПриложение на 3 листах:\n1. справка');
    expect(again.exhibits).toEqual([]);
    expect(paperText(again)).toContain('Приложение на 3 листах:\n\n1. справка');
  });

  it('a list keeps the numbers it was typed with', () => {
    const { blocks } = read('1. раз\n2. два\n4. четыре\nдальше\n1. снова');
    expect(blocks).toEqual([
      { kind: 'list', items: ['раз', 'два'] },
      { kind: 'list', items: ['четыре дальше'], start: 4 },
      { kind: 'list', items: ['снова'] },
    ]);
  });

  it('a blank to fill in is no line to sign on', () => {
    expect(read('Место: ____________ / время\n\nПрошу ответить.')).toMatchObject({ day: 'сего дня', signature: EMPTY_NAME });
  });

  it('words that bring a day and a signature keep them on a sheet', () => {
    const paper = onSheet(read('Прошу ответить.\n\n1 мая 2026 г. ________ / Снегова А. П.'), FULL);
    expect(paper).toMatchObject({ day: '1 мая 2026 г.', signature: 'Снегова А. П.', from: whole.from });
    expect(onSheet(read('Прошу ответить.'), FULL).signature).toBe(whole.signature);
  });
});

const EMPTY_NAME = sheet('ru', EMPTY, { title: '', blocks: [], exhibits: [] }).signature;

describe('nothing that was typed vanishes', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'от',
      'От',
      'From:',
      'адрес:',
      'Address:',
      'Приложения:',
      'приложение',
      'Enclosures:',
      'Прошу:',
      'имени',
      '____________',
      '/',
    ),
    fc.constantFrom('1.', '2.', '3)', '44.', '0.', '007.', '1.1', '12.11.2026', '№1', 'а)', '—', '________ / Снегова', '    '),
    fc.string({ minLength: 1, maxLength: 8 }),
  );
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n')), { maxLength: 14 })
    .map((all) => all.flat().join(''));
  const wordsOf = (said: string) =>
    normaliseText(said)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  it.each(['ru', 'en'] as const)('neither as a sheet nor as the words of one: %s', (lang) => {
    fc.assert(
      fc.property(text, (typed) => {
        const written = read(typed, lang);
        const asRead = written.from.length > 0 ? written : onSheet(written, EMPTY);
        for (const paper of [asRead, sheet(lang, EMPTY, wordsFromText(typed, lang))]) {
          const left: string[] = wordsOf(paperText(paper));
          for (const each of wordsOf(typed)) {
            const at = left.indexOf(each);
            expect(at, `${each} of ${JSON.stringify(typed)} in ${JSON.stringify(paperText(paper))}`).toBeGreaterThanOrEqual(0);
            left.splice(at, 1);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function failed(): never {
  throw new Error('There is no such template.');
}
