import { describe, expect, it } from 'vitest';
import { eventKindOf } from '@/lib/event/kinds';
import { GROUND_CODES, GROUNDS } from '@/lib/gathering/grounds';
import { lookIn } from '@/lib/timeline/look';
import { LOCALES, type Locale } from '@/lib/words/locale';
import { midSentence } from '@/lib/words/mid-sentence';
import { words } from '@/lib/words/words';

const look = (locale: Locale) => lookIn(words(locale), () => ({ ru: 'Мэрия', en: 'City hall' }));
const say = (code: string, payload: object, locale: Locale = 'ru') => {
  const kind = eventKindOf(code);
  return kind.sentence(kind.payload.parse(payload), look(locale));
};

describe('the lines of gatherings and questions', () => {
  it.each([
    ['gathering_noted', { kind: 'rally', on: '2026-05-24' }, 'Митинг: 24 мая 2026 г.', 'Rally: 24 May 2026'],
    [
      'notice_filed',
      { toId: 'x', filed: 'in_window' },
      'Подано уведомление об акции: Мэрия · в срок',
      'Notice of a gathering filed with City hall · in time',
    ],
    [
      'gathering_answered',
      { answer: 'refused', ground: 'covid', offered: false },
      'Ответ на уведомление об акции — отказали: из-за ковида',
      'Answer to the notice of a gathering: refused: because of Covid',
    ],
    ['gathering_outcome', { outcome: 'not_held' }, 'Чем кончилась акция: не состоялось', 'What became of a gathering: not held'],
    [
      'question_sent',
      { kind: 'direct_line', on: '2026-11-20', channel: 'sms', count: 22 },
      'Отправлено 22 вопроса: прямая линия, 20 ноября 2026 г. · СМС',
      '22 questions sent: direct line, 20 November 2026 · by SMS',
    ],
    [
      'comment_answered',
      { officialId: 'x', answer: 'none' },
      'Запрос комментария, Мэрия: не ответили',
      'Request for comment, City hall: did not hear back',
    ],
  ] as const)('%s', (code, payload, ru, en) => {
    expect([say(code, payload), say(code, payload, 'en')]).toEqual([ru, en]);
  });

  it.each(LOCALES)('every ground has its words in a line, in %s', (locale) => {
    for (const ground of GROUND_CODES)
      expect(say('gathering_answered', { answer: 'refused', ground, offered: true }, locale)).toContain(
        midSentence(GROUNDS[ground][locale]),
      );
  });

  it('a word that is in no registry any more is said as it stands', () => {
    expect(say('gathering_outcome', { outcome: 'rained_off' })).toBe('Чем кончилась акция: rained_off');
  });
});
