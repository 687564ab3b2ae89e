import { describe, expect, it } from 'vitest';
import { fillText, unknownPlaceholders } from '@/lib/paper/fill-text';
import { paperFromText } from '@/lib/paper/paper-from-text';
import { paperText } from '@/lib/paper/paper-text';
import { PLACEHOLDERS } from '@/lib/paper/placeholders';
import { TEMPLATES, templateOf } from '@/lib/paper/templates';
import { EMPTY, FULL } from './full-fields';

const every = TEMPLATES.flatMap((template) =>
  [FULL, EMPTY].map((fields) => ({ template, fields, full: fields === FULL, code: template.code })),
);

describe('every template', () => {
  it.each(every)('$code, full: $full', ({ template, fields, full }) => {
    const text = paperText(template.write(fields));
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w|\(\)| {2}\S+ {2}|\. \.|;\./);
    expect(text).toContain(full ? 'Снегов' : '________________________');
    expect(text.split('\n').some((line) => line.trim() === '1.')).toBe(false);
  });

  it.each(every)('$code reads back as it was written, full: $full', ({ template, fields }) => {
    const paper = template.write(fields);
    const again = paperFromText(paperText(paper), paper.lang, 'another day');
    const { to, from, title, exhibits, day, signature } = paper;
    expect(again).toMatchObject({ to, from, title, exhibits, day, signature });
    expect(paperText(again)).toBe(paperText(paper));
    const lists = (blocks: typeof paper.blocks) => blocks.filter(({ kind }) => kind === 'list');
    expect(lists(again.blocks)).toEqual(
      lists(paper.blocks).map((block) => ('start' in block && block.start === 1 ? { kind: 'list', items: block.items } : block)),
    );
  });

  it('has a code of its own, both languages, and one sentence of when', () => {
    expect(new Set(TEMPLATES.map(({ code }) => code)).size).toBe(TEMPLATES.length);
    for (const { name, hint, lang, jurisdictions } of TEMPLATES) {
      expect(name.ru).toMatch(/[а-я]/);
      expect(name.en).not.toMatch(/[а-я]/i);
      expect(hint.ru).toMatch(/\.$/);
      expect(hint.en).toMatch(/\.$/);
      expect(lang === 'ru').toBe(jurisdictions.includes('RU'));
    }
  });
});

describe('what letters say', () => {
  const text = (code: string, fields = FULL) => paperText(templateOf(code)?.write(fields) ?? failed());

  it('the repeat letter quotes the open questions under their own numbers', () => {
    const points = FULL.letter?.points.map((point) => (point.number === 3 ? { ...point, open: false } : point)) ?? [];
    const repeat = text('ru.repeat', { ...FULL, letter: FULL.letter && { ...FULL.letter, points } });
    expect(repeat).toContain('1. Когда будет издан приказ «Об увольнении» № 44?\n2. Где находится часть 12345?\n\n4. Кто отвечает');
    expect(repeat).not.toContain('рапорт от 1 марта');
  });

  it('the complaint counts the days and cites the article', () => {
    const complaint = text('ru.prosecutor_559');
    expect(complaint).toContain('истёк 07.11.2026. На день составления этого письма он превышен на 17 дней.');
    expect(complaint).toMatch(/стать(ей|ё)й? 5\.59|статьёй 5\.59/);
    expect(complaint).toContain('моего мужа Снегова Павла Ильича');
    expect(
      complaint.startsWith('Военная прокуратура Центрального военного округа\nБерёзову Олегу Львовичу\n\nот Снеговой Анны Петровны\n'),
    ).toBe(true);
  });

  it('a term not yet over is not called over', () => {
    const letter = FULL.letter && { ...FULL.letter, dueOn: FULL.today };
    expect(text('ru.reminder', { ...FULL, letter })).toContain('истекает 24.11.2026');
    expect(text('ru.reminder', { ...FULL, letter })).not.toMatch(/истёк|причину/);
  });

  it('the court statement says it is a skeleton, the rally notice has all that is asked', () => {
    expect(text('ru.court')).toContain('основа заявления, а не готовый документ');
    for (const word of ['цель', 'форма', 'место', 'дата', 'количество', 'организатор'])
      expect(text('ru.rally_notice', EMPTY)).toContain(word);
  });
});

describe('a hand-edited text', () => {
  it('keeps what it cannot place as paragraphs', () => {
    const paper = paperFromText(
      'Добрый день!\n\nПрошу:\n1. ответить\nпо существу;\n2) назвать срок.\n\nСпасибо',
      'ru',
      '24 ноября 2026 г.',
    );
    expect(paper).toMatchObject({ to: [], from: [], title: '', exhibits: [], day: '24 ноября 2026 г.' });
    expect(paper.blocks).toEqual([
      { kind: 'para', text: 'Добрый день!' },
      { kind: 'para', text: 'Прошу:' },
      { kind: 'list', items: ['ответить по существу;', 'назвать срок.'] },
      { kind: 'para', text: 'Спасибо' },
    ]);
  });
});

describe('a campaign’s own text', () => {
  it('is filled once: what is put in is not looked at again', () => {
    const signer = { ...FULL.signer, address: '{number} {signer.genitive}' };
    const paper = fillText('Заявление\n\nПишет {signer.genitive}, {address}. № {number}, срок {due}, прошло {days_late}.\n\n{questions}', {
      ...FULL,
      signer,
    });
    expect(paper.title).toBe('Заявление');
    expect(paper.blocks[0]).toEqual({
      kind: 'para',
      text: 'Пишет Снеговой Анны Петровны, {number} {signer.genitive}. № А-12/4567, срок 07.11.2026, прошло 17.',
    });
    expect(paper.blocks[1]).toMatchObject({ kind: 'list', items: FULL.letter?.points.map(({ text }) => text) });
    expect(paper.exhibits).toEqual(FULL.exhibits);
  });

  it('names its enclosures once', () => {
    const paper = fillText('Заявление\n\nПрилагаю:\n{exhibits}', FULL);
    expect(paper.exhibits).toEqual([]);
    expect(paperText(paper).split('копия обращения от 05.10.2026').length).toBe(2);
  });

  it('knows each of its placeholders, and says which there are not', () => {
    const all = PLACEHOLDERS.map(({ name }) => `{${name}}`).join(' ');
    expect(unknownPlaceholders(all)).toEqual([]);
    expect(paperText(fillText(all, EMPTY))).not.toMatch(/undefined|null|\{/);
    expect(paperText(fillText(all, FULL))).not.toMatch(/undefined|null|\{/);
    expect(unknownPlaceholders('{signer} {имя} {__proto__} {constructor} {имя} { number }')).toEqual(['имя', '__proto__', 'constructor']);
  });
});

function failed(): never {
  throw new Error('There is no such template.');
}
