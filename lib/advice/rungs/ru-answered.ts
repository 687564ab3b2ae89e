import { WAITING } from '@/lib/letter/rules';
import { ANSWERED, EMPTY_ANSWERS, KINDS, LATE, LIVE, REFUSALS, SILENCE } from '../kinds-of-reply';
import type { Cell, Rung } from '../rung';
import { court as courtRule, deputyRequest as deputyRule, ombudsman as ombudsmanRule } from './ru-terms';
import { LAW, russian } from './sources';

// After an answer that is none, or a no. domain.md, "Next step", checked 2026-11-24.

/** A refusal stays one, whatever came after it and wherever the letter went. */
const AFTER_A_REFUSAL: Cell = { kinds: KINDS, standings: LIVE, needs: ['refused'] };

export const secondExtension: Rung = russian({
  code: 'second-extension',
  title: { ru: 'В вышестоящее ведомство: срок продлили второй раз', en: 'To the superior body: a second extension' },
  plain: {
    ru: 'Закон знает одно продление. О втором пишут вышестоящему ведомству.',
    en: 'The law knows one extension. A second one is for the superior body to hear of.',
  },
  article: { ru: 'часть 2 статьи 12', en: 'article 12, part 2' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.second_extension',
  addressee: 'superior',
  about: 'at',
  cells: [{ kinds: SILENCE, standings: WAITING }],
  needs: ['secondExtension', 'ofAppeal'],
  because: ['extensions', 'extended'],
});

export const repeat: Rung = russian({
  code: 'repeat',
  title: { ru: 'Повторное письмо: вопрос за вопросом', en: 'A repeat letter, question by question' },
  plain: {
    ru: 'Перечислите вопросы, на которые не ответили, и добавьте новые факты: без них переписку могут прекратить.',
    en: 'List the questions that were not answered and add new facts: without them the correspondence may be ended.',
  },
  article: { ru: 'часть 5 статьи 11', en: 'article 11, part 5' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.repeat',
  addressee: 'same',
  cells: [
    { kinds: EMPTY_ANSWERS, standings: ANSWERED },
    { kinds: ['substantive', 'refusal'], standings: ANSWERED, needs: ['openQuestions'] },
  ],
  bars: ['ended', 'circling'],
  because: ['answer', 'openPoints'],
});

export const superior: Rung = russian({
  code: 'superior',
  title: { ru: 'Жалоба в вышестоящее ведомство', en: 'Complaint to the superior body' },
  plain: {
    ru: 'Ответ или отказ можно обжаловать тому, кто стоит выше. Копию ответа приложите.',
    en: 'An answer or a refusal can be taken to whoever stands above. Enclose a copy of the answer.',
  },
  article: { ru: 'пункт 4 статьи 5', en: 'article 5, point 4' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.superior',
  addressee: 'superior',
  about: 'at',
  cells: [{ kinds: [...EMPTY_ANSWERS, 'refusal', 'not_competent'], standings: ANSWERED }, AFTER_A_REFUSAL],
  bars: ['circling'],
  because: ['answer', 'refused', 'openPoints'],
});

export const otherBody: Rung = russian({
  code: 'other-body',
  title: { ru: 'Написать в другое ведомство', en: 'Write to another body' },
  plain: {
    ru: 'Здесь отвечать больше не будут. Тот же вопрос может решить кто-то другой: вышестоящее ведомство, прокурор, депутат.',
    en: 'Here nobody will answer any more. Somebody else may decide the same: a superior body, a prosecutor, a deputy.',
  },
  article: { ru: 'часть 5 статьи 11', en: 'article 11, part 5' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.other_body',
  addressee: 'any',
  about: 'at',
  cells: [{ kinds: ['terminated', 'not_competent'], standings: ANSWERED }],
  because: ['answer', 'ended'],
});

export const court: Rung = russian({
  code: 'court',
  title: { ru: 'В суд: административное исковое заявление', en: 'To court: an administrative claim' },
  plain: {
    ru: 'Ответ, отказ или молчание можно обжаловать в суде. Здесь — основа заявления; покажите её юристу.',
    en: 'An answer, a refusal or silence can be taken to court. Here is a skeleton; show it to a lawyer.',
  },
  article: courtRule.article,
  source: courtRule.source,
  verified: courtRule.verified,
  template: 'ru.court',
  addressee: 'court',
  about: 'at',
  cells: [{ kinds: [...EMPTY_ANSWERS, ...REFUSALS], standings: ANSWERED }, { kinds: SILENCE, standings: LATE }, AFTER_A_REFUSAL],
  opensAfter: 'answer',
  lastDay: { role: 'court', from: 'learning' },
  because: ['answer', 'refused', 'silence', 'ended'],
});

export const ombudsman: Rung = russian({
  code: 'ombudsman',
  title: { ru: 'Жалоба Уполномоченному по правам человека', en: 'Complaint to the Human Rights Commissioner' },
  plain: {
    ru: 'Уполномоченный принимает жалобу после отказа: приложите копии всех ответов.',
    en: 'The Commissioner takes a complaint after a refusal: enclose copies of every answer.',
  },
  article: ombudsmanRule.article,
  source: ombudsmanRule.source,
  verified: ombudsmanRule.verified,
  template: 'ru.ombudsman',
  addressee: 'ombudsman',
  about: 'at',
  cells: [{ kinds: REFUSALS, standings: ANSWERED }, AFTER_A_REFUSAL],
  lastDay: { role: 'ombudsman', from: 'learning' },
  because: ['answer', 'refused'],
});

export const deputyRequest: Rung = russian({
  code: 'deputy-request',
  title: { ru: 'Попросить депутата о запросе', en: 'Ask a deputy for a request' },
  plain: {
    ru: 'На запрос депутата обязаны ответить в 30 дней. Попросите депутата своего округа его направить.',
    en: 'A deputy’s request must be answered within 30 days. Ask the deputy of your district to make one.',
  },
  article: deputyRule.article,
  source: deputyRule.source,
  verified: deputyRule.verified,
  template: 'ru.deputy_request',
  addressee: 'deputy',
  about: 'at',
  cells: [{ kinds: REFUSALS, standings: ANSWERED }, AFTER_A_REFUSAL],
  because: ['answer', 'refused'],
});

export const deputyCircle: Rung = {
  ...deputyRequest,
  code: 'deputy-circle',
  template: 'ru.deputy_circle',
  title: { ru: 'Попросить депутата о запросе: письмо ходит по кругу', en: 'Ask a deputy for a request: the letter goes in a circle' },
  cells: [{ kinds: [...SILENCE, ...EMPTY_ANSWERS, 'substantive'], standings: LIVE }],
  needs: ['circles'],
  because: ['forwards', 'loop'],
};
