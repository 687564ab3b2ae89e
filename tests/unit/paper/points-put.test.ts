import { describe, expect, it } from 'vitest';
import type { PaperFields } from '@/lib/paper/fields';
import { paperText } from '@/lib/paper/paper-text';
import { ownAsks, pointsPut } from '@/lib/paper/points-put';
import { TEMPLATES, templateOf } from '@/lib/paper/templates';
import { recognisePoints } from '@/lib/point/recognise';
import { EMPTY, FULL } from './full-fields';

const of = (code: string) => templateOf(code) ?? failed();
const texts = FULL.letter?.points.map(({ text }) => text) ?? [];
const withPoints = (open: (number: number) => boolean): PaperFields => ({
  ...FULL,
  letter: FULL.letter && { ...FULL.letter, points: FULL.letter.points.map((point) => ({ ...point, open: open(point.number) })) },
});

describe('the questions a letter puts', () => {
  it.each(TEMPLATES.map((template) => ({ template, code: template.code })))('$code: each stands in its words', ({ template }) => {
    const fields = withPoints((number) => number > 1 && number !== 4);
    const words = paperText(template.write(fields));
    for (const text of pointsPut(template.asks, fields.letter) ?? []) expect(words).toContain(text);
  });

  it('are named by every template that quotes them', () => {
    const quotes = TEMPLATES.filter(({ write }) => texts.every((text) => paperText(write(FULL)).includes(text)));
    expect(quotes.length).toBeGreaterThan(6);
    expect(quotes.filter(({ asks }) => asks !== 'open' && asks !== 'all').map(({ code }) => code)).toEqual([]);
  });

  it('are the open ones of a letter that puts them again, all of one sent again, none of one that demands', () => {
    const { letter } = withPoints((number) => number === 3);
    for (const code of ['ru.repeat', 'ru.other_body', 'ru.deputy_request', 'ru.superior'])
      expect(pointsPut(of(code).asks, letter), code).toEqual([texts[2]]);
    expect(pointsPut(of('ru.resend').asks, letter)).toEqual(texts);
    for (const code of ['ru.prosecutor_559', 'ru.reminder', 'ru.number_request', 'ru.rally_notice', 'ru.court'])
      expect(pointsPut(of(code).asks, letter), code).toEqual([]);
    expect(pointsPut(of('ru.appeal').asks, letter)).toBeUndefined();
  });

  it('of a campaign’s own text are what it says of them', () => {
    expect(ownAsks({ body: 'Ответьте:\n{questions}' }, of('ru.prosecutor_559'))).toBe('open');
    expect(ownAsks({ body: 'Прошу:\n1. привлечь.' }, of('ru.prosecutor_559'))).toBeUndefined();
    expect(ownAsks({ body: 'Прошу:\n1. ответить.' }, of('ru.appeal'))).toBe('words');
    expect(ownAsks({ body: '№ {number}. Прошу:\n1. ответить.' }, null, true)).toBeUndefined();
    expect(ownAsks({ body: 'Прошу:\n1. ответить.' }, null, false)).toBe('words');
  });

  it('are none where nobody filled the blanks', () => {
    for (const { code, write } of TEMPLATES.filter(({ asks }) => asks === 'words'))
      expect(recognisePoints(paperText(write(EMPTY))), code).toEqual([]);
    expect(recognisePoints(paperText(of('ru.rally_notice').write(EMPTY)))).toEqual([]);
  });

  it('are found again in a repeat letter’s own numbers when its draft is edited', () => {
    const fields = withPoints((number) => number === 3 || number === 5);
    expect(recognisePoints(paperText(of('ru.repeat').write(fields)))).toEqual([texts[2], texts[4]]);
  });
});

describe('a letter sent again', () => {
  const resend = (text: string | null, points = FULL.letter?.points ?? []) =>
    of('ru.resend').write({ ...FULL, letter: FULL.letter && { ...FULL.letter, text, points } });
  const before = paperText(of('ru.repeat').write(FULL));

  it('says its words again, without the old head, enclosures and signature, and each question once', () => {
    const paper = resend(before.replace('от Снеговой Анны Петровны', 'от Прежней Веры Ивановны'));
    const said = paperText(paper);
    expect(paper.title).toBe('Повторное обращение');
    expect(said).not.toContain('Прежней Веры');
    expect(said.match(/Приложения:/g)).toHaveLength(1);
    expect(said.match(/_{6,} \/ /g)).toHaveLength(1);
    for (const text of texts) expect(said.split(text), text).toHaveLength(2);
  });

  it('lists the questions that its words do not hold, under their numbers', () => {
    const said = paperText(resend(`Прошу сообщить:\n1. ${texts[0]}\n2. ${texts[1]}`));
    expect(said).toContain(`Прошу ответить на вопросы:\n\n3. ${texts[2]}\n4. ${texts[3]}`);
    expect(said.split(texts[0] ?? '')).toHaveLength(2);
  });

  it('leaves room for its gist where no text is on file', () => {
    expect(paperText(resend(null))).toMatch(/Суть обращения:\n_{60,}\n_{60,}/);
  });
});

function failed(): never {
  throw new Error('There is no such template.');
}
