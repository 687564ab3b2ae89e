import { offences } from '@/lib/jurisdiction/rules/ru-sources';
import { ANSWERED, KINDS, LATE, LIVE, SILENCE } from '../kinds-of-reply';
import type { Rung } from '../rung';
import { LAW, russian } from './sources';

// What one complains of to a prosecutor. KoAP 5.59; limitation of 90 calendar days, no roll (122-FZ of
// 14.04.2023), checked 2026-11-24. Example: an answer was due by 2026-12-26; the breach is complete on the
// 27th, and the official can be fined until 2027-03-27.

export const prosecutor559: Rung = russian({
  code: 'prosecutor-559',
  title: { ru: 'Жалоба прокурору: не ответили в срок', en: 'Complaint to the prosecutor: no answer in time' },
  plain: {
    ru: 'Не ответить в срок — нарушение, за которое чиновника могут оштрафовать на 5–10 тысяч рублей. Дело возбуждает прокурор, поэтому жалуются ему.',
    en: 'Not answering in time is an offence: the official can be fined 5,000–10,000 roubles. A prosecutor opens such a case, so the complaint goes there.',
  },
  article: { ru: 'статья 5.59; срок давности — статья 4.5', en: 'article 5.59; limitation: article 4.5' },
  source: offences,
  verified: true,
  template: 'ru.prosecutor_559',
  addressee: 'prosecutor',
  about: 'at',
  cells: [{ kinds: SILENCE, standings: LATE }],
  needs: ['notExtended', 'notProsecutor', 'ofAppeal'],
  opensAfter: 'answer',
  lastDay: { role: 'fine', from: 'silence' },
  overtakes: { rung: 'reminder', afterDays: 5 },
  because: ['sent', 'silence', 'noExtension'],
});

export const extensionOver: Rung = russian({
  code: 'extension-over',
  title: { ru: 'Жалоба прокурору: и продлённый срок прошёл', en: 'Complaint to the prosecutor: the extended term has passed too' },
  plain: {
    ru: 'Срок можно продлить один раз. Он прошёл, ответа нет: это то же нарушение, за которое штрафуют.',
    en: 'A term may be extended once. It has passed without an answer: the same offence, with the same fine.',
  },
  article: { ru: 'статья 5.59 КоАП; часть 2 статьи 12 закона № 59-ФЗ', en: 'article 5.59; 59-FZ, article 12, part 2' },
  source: offences,
  verified: false,
  template: 'ru.extension_over',
  addressee: 'prosecutor',
  about: 'at',
  cells: [{ kinds: SILENCE, standings: LATE }],
  needs: ['extended', 'notProsecutor', 'ofAppeal'],
  opensAfter: 'answer',
  lastDay: { role: 'fine', from: 'silence' },
  because: ['sent', 'extended', 'silence'],
});

export const prosecutorLate: Rung = russian({
  code: 'prosecutor-late',
  title: { ru: 'Жалоба вышестоящему прокурору: прокуратура молчит', en: 'Complaint to the superior prosecutor: the prosecutor is silent' },
  plain: {
    ru: 'Прокуратура отвечает в те же 30 дней. Если молчит она, жалуются вышестоящему прокурору.',
    en: 'A prosecutor’s office has the same 30 days. If it is silent, one complains to its superior.',
  },
  article: { ru: 'раздел 5', en: 'section 5' },
  source: LAW.prosecutors45,
  verified: false,
  template: 'ru.prosecutor_late',
  addressee: 'superiorProsecutor',
  about: 'at',
  cells: [{ kinds: SILENCE, standings: LATE }],
  needs: ['prosecutor', 'ofAppeal'],
  opensAfter: 'answer',
  because: ['sent', 'silence'],
});

export const answeredLate: Rung = russian({
  code: 'answered-late',
  title: { ru: 'Жалоба прокурору: ответили позже срока', en: 'Complaint to the prosecutor: answered after the term' },
  plain: {
    ru: 'Поздний ответ тоже нарушает срок. Если ответ вас устроил, жаловаться незачем.',
    en: 'A late answer breaks the term too. If the answer is what you needed, there is no reason to complain.',
  },
  article: { ru: 'статья 5.59; срок давности — статья 4.5', en: 'article 5.59; limitation: article 4.5' },
  source: offences,
  verified: false,
  template: 'ru.answered_late',
  addressee: 'prosecutor',
  about: 'at',
  cells: [{ kinds: KINDS, standings: ANSWERED }],
  needs: ['answeredLate', 'notProsecutor', 'ofAppeal'],
  lastDay: { role: 'fine', from: 'silence' },
  because: ['sent', 'answeredLate'],
});

export const lateForwarding: Rung = russian({
  code: 'late-forwarding',
  title: { ru: 'Жалоба прокурору: поздно переслали', en: 'Complaint to the prosecutor: forwarded too late' },
  plain: {
    ru: 'Чужое письмо пересылают за семь дней и сообщают вам куда. Опоздание — нарушение порядка, за него тоже штрафуют.',
    en: 'A letter that is not theirs is passed on within seven days, and you are told where. Doing it late is an offence too.',
  },
  article: { ru: 'статья 5.59 КоАП; часть 3 статьи 8 закона № 59-ФЗ', en: 'article 5.59; 59-FZ, article 8, part 3' },
  source: offences,
  verified: true,
  template: 'ru.late_forwarding',
  addressee: 'prosecutor',
  about: 'before',
  cells: [{ kinds: KINDS, standings: LIVE }],
  needs: ['forwardedLate', 'ofAppeal'],
  lastDay: { role: 'fine', from: 'forwarding' },
  because: ['forwardedLate'],
});

export const superiorProsecutor: Rung = russian({
  code: 'superior-prosecutor',
  title: {
    ru: 'Вышестоящему прокурору: жалобу отдали тому, на кого жалуются',
    en: 'To the superior prosecutor: the complaint went to the body it is about',
  },
  plain: {
    ru: 'Жалобу нельзя пересылать тому, на кого жалуются. Об этом пишут вышестоящему прокурору.',
    en: 'A complaint may not be passed to the body it complains of. One tells the superior prosecutor.',
  },
  article: { ru: 'часть 6 статьи 8', en: 'article 8, part 6' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.superior_prosecutor',
  addressee: 'superiorProsecutor',
  about: 'before',
  cells: [{ kinds: KINDS, standings: LIVE }],
  needs: ['atComplainedOf', 'ofAppeal'],
  because: ['complainedOf'],
});

export const stopCircle: Rung = russian({
  code: 'stop-circle',
  title: { ru: 'Прокурору: письмо ходит по кругу', en: 'To the prosecutor: the letter goes in a circle' },
  plain: {
    ru: 'После трёх пересылок или круга ещё одно такое же письмо не поможет. Прокурор может назвать того, кто обязан ответить.',
    en: 'After three forwardings, or a circle, one more such letter does not help. A prosecutor can name who must answer.',
  },
  article: { ru: 'части 3–6 статьи 8', en: 'article 8, parts 3–6' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.stop_circle',
  addressee: 'prosecutor',
  about: 'at',
  cells: [{ kinds: KINDS, standings: LIVE }],
  needs: ['circles', 'ofAppeal'],
  because: ['forwards', 'loop'],
});
