import { describe, expect, it } from 'vitest';
import { RUNGS } from '@/lib/advice/rungs';
import type { PaperFields, PaperLetter } from '@/lib/paper/fields';
import { paperText } from '@/lib/paper/paper-text';
import { templateOf } from '@/lib/paper/templates';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { EMPTY, FULL } from './full-fields';

const MINISTRY = 'Министерство обороны Российской Федерации';
const STAFF = 'Главное управление кадров Министерства обороны Российской Федерации';
const GENITIVE_559 = 'статьёй 5.59';
const letter = (more: Partial<PaperLetter> = {}): PaperLetter => {
  if (!FULL.letter) throw new Error('It has a letter.');
  return { ...FULL.letter, replies: [], ...more };
};
const written = (code: string, more: Partial<PaperLetter> = {}, fields: Partial<PaperFields> = {}): string => {
  const template = templateOf(code);
  if (!template) throw new Error(`No template ${code}.`);
  return paperText(template.write({ ...FULL, ...fields, letter: letter(more) }));
};

describe('what each step’s letter says of its own ground', () => {
  it('8(6): who passed it on, and that the letter complains of the body it is at', () => {
    // The step complains of the forwarder; the letter itself complains of the body it is at now.
    const text = written('ru.superior_prosecutor', { about: STAFF }, { about: MINISTRY });
    expect(text).toContain(`В обращении обжалуются действия (бездействие) органа: ${STAFF}.`);
    expect(text).toContain(`14.10.2026 ${MINISTRY} передаёт обращение на рассмотрение этому же органу.`);
    expect(text).not.toContain(`органа: ${MINISTRY}`);
    expect(text).not.toContain('част');
  });

  it('a silent prosecutor: no answer in time, and nothing of passing on', () => {
    const article = 'раздел 5, Инструкция, утверждённая приказом № 45';
    const stays = letter().stays.slice(0, 1);
    const text = written('ru.prosecutor_late', { forwarding: null, stays, term: { plain: 'x.', article } }, { about: 'Прокуратура' });
    expect(text).toContain('Орган прокуратуры, который обязан ответить: Прокуратура.');
    expect(text).toContain(`Срок ответа (${article}) истёк 07.11.2026. На день составления этого письма он превышен на 17 дней.`);
    expect(text).toContain('Ответа по существу мне не поступило.');
    expect(text).not.toMatch(/передан|передаёт|на кого она подана|59-ФЗ/);
  });

  it('an extension that has passed: the first day, the notice, and the day it was moved to', () => {
    const text = written('ru.extension_over', {
      firstDueOn: day('2026-10-07'),
      extensions: [{ onDay: day('2026-10-01'), toOn: day('2026-11-07') }],
    });
    expect(text).toContain('известили письмом от 01.10.2026.');
    expect(text).toContain('истекал 07.10.2026 и был продлён. Продлённый срок истёк 07.11.2026.');
    expect(text).not.toContain('№ 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации») истёк');
    expect(text).toContain(GENITIVE_559);
  });

  it('a second extension: both notices, each with its day', () => {
    const extensions = [
      { onDay: day('2026-10-01'), toOn: day('2026-11-07') },
      { onDay: day('2026-11-05'), toOn: null },
    ];
    const text = written('ru.second_extension', { firstDueOn: day('2026-10-07'), extensions });
    expect(text).toContain('1. письмом от 01.10.2026 — до 07.11.2026;\n2. письмом от 05.11.2026;');
    expect(text).toContain('Первоначально срок ответа истекал 07.10.2026.');
  });

  it('a late forwarding: the body at fault, the day of registration, the day it was due and the day it was done', () => {
    const forwarding = { by: MINISTRY, registeredOn: day('2026-10-08'), dueOn: day('2026-10-15'), onDay: day('2026-10-20') };
    const text = written('ru.late_forwarding', { forwarding });
    expect(text).toContain(`действия (бездействие) органа: ${MINISTRY}.`);
    expect(text).toContain('зарегистрировал обращение 08.10.2026; передать его и уведомить меня полагалось не позднее 15.10.2026.');
    expect(text).toContain(`Передано 20.10.2026 (кому: ${STAFF}), на 5 дней позже срока.`);
  });

  it('a circle told to a deputy: the whole way of the letter', () => {
    const text = written('ru.deputy_circle');
    expect(text).toContain(`1. ${MINISTRY} — 08.10.2026, № А-12/4567\n2. ${STAFF} — 14.10.2026 (направлено)`);
  });

  it('an answer after the term: both days', () => {
    const text = written('ru.answered_late', { replies: FULL.letter?.replies ?? [] });
    expect(text).toContain('истёк 07.11.2026. 10.11.2026 получен ответ от 02.11.2026 № 173/5/900');
  });

  it('a notice of extension that came after the term does not extend it', () => {
    const text = written('ru.prosecutor_559', { lateNoticeOn: day('2026-11-12') });
    expect(text).toContain('истёк 07.11.2026. На день');
    expect(text).toContain('Уведомление о продлении от 12.11.2026 сделано после его истечения (07.11.2026).');
  });
});

describe('the law a letter is bound by', () => {
  it('is the one it names, and none where no source confirms it', () => {
    const bound = { term: { plain: 'На запрос отвечают в течение 30 дней со дня регистрации.', article: null } };
    for (const code of ['ru.reminder', 'ru.court', 'ru.ombudsman', 'ru.stop_circle']) {
      const text = written(code, bound);
      expect(text).toContain('Срок ответа истёк 07.11.2026.');
      expect(text).not.toMatch(/стать[ияе] 12/);
    }
    expect(written('ru.reminder', { ...bound, dueOn: null })).toContain('На запрос отвечают в течение 30 дней со дня регистрации.');
    expect(written('ru.reminder')).toContain('Срок ответа (часть 1 статьи 12, Федеральный закон от 02.05.2006 № 59-ФЗ');
  });
});

describe('days that are not exact', () => {
  it('a month is said as a month', () => {
    const sent = { sentOn: day('2024-03-01'), sentPrecision: 'month' };
    expect(written('ru.prosecutor_559', sent)).toContain('Мной направлено обращение, отправленное в марте 2024 г., зарегистрированное');
    expect(written('ru.number_request', sent)).toContain('В марте 2024 г. мной направлено обращение');
    for (const code of ['ru.prosecutor_559', 'ru.number_request', 'ru.resend']) expect(written(code, sent)).not.toContain('01.03.2024');
    expect(written('en.reminder', sent)).toContain('my letter of March 2024 (');
    for (const [on, said] of [
      ['2024-01-01', 'в январе 2024 г.'],
      ['2024-05-01', 'в мае 2024 г.'],
      ['2024-08-01', 'в августе 2024 г.'],
    ] as const)
      expect(written('ru.resend', { sentOn: day(on), sentPrecision: 'month' }).toLowerCase()).toContain(said);
  });

  it('an estimate is called one, counts no days, and is over only after the safe day', () => {
    const estimated = { estimated: true, registeredOn: null, number: null };
    const text = written('ru.prosecutor_559', estimated);
    expect(text).toContain('истёк, по расчёту, не позднее 16.11.2026: день регистрации мне не сообщён.');
    expect(text).not.toMatch(/превышен|07\.11\.2026/);
    expect(written('ru.reminder', { ...estimated, safeOn: day('2026-11-30') })).toContain('истекает по расчёту, не позднее 30.11.2026.');
    expect(written('en.reminder', estimated)).toContain('ended, by my reckoning no later than 16 November 2026.');
  });
});

describe('a term of ours', () => {
  it('is said to be kept only where its last day is known', () => {
    expect(written('ru.court', {}, { lastOn: day('2027-02-10') })).toContain('истекает 10.02.2027 и не пропущен.');
    expect(written('ru.court', {}, { lastOn: null })).not.toContain('пропущен');
    expect(written('ru.ombudsman', {}, { lastOn: null })).not.toContain('года');
  });
});

describe('every step', () => {
  it.each(RUNGS.map((rung) => [rung.code, rung] as const))('%s has a letter that can be read: what it asks, of whom', (_, rung) => {
    const template = templateOf(rung.template ?? '');
    if (!template) throw new Error('It has no letter.');
    for (const fields of [FULL, EMPTY]) {
      const text = paperText(template.write(fields));
      expect(text.length).toBeGreaterThan(300);
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect(text).toMatch(/Прошу|ответить|ask|Please|require|appeal|What it should do/);
    }
    if (rung.because.some((code) => ['forwards', 'forwardedLate', 'complainedOf'].includes(code))) {
      const text = paperText(template.write(FULL));
      for (const name of [MINISTRY, STAFF]) expect(text).toContain(name);
    }
  });
});
