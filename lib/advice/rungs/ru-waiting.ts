import { LATE, SILENCE } from '../kinds-of-reply';
import type { Rung } from '../rung';
import { email547, LAW, russian } from './sources';

// While nothing has come: a number, a letter sent again, a reminder. domain.md, "Next step", checked 2026-11-24.

export const sendPapers: Rung = russian({
  code: 'send-papers',
  title: { ru: 'Отправить документы, которые просят', en: 'Send the papers they ask for' },
  plain: {
    ru: 'Пока документов нет, срок стоит. Отправьте их тем же путём, что и письмо, и отметьте это на странице письма.',
    en: 'Until the papers arrive the clock stands still. Send them the way the letter went, and say so on the letter’s page.',
  },
  article: { ru: 'порядок рассмотрения обращений', en: 'the order of considering appeals' },
  source: LAW.appeals59,
  verified: false,
  template: 'ru.papers',
  addressee: 'same',
  despiteEnd: true,
  cells: [{ kinds: SILENCE, standings: ['awaiting_us'] }],
  because: ['papers'],
});

export const resend: Rung = russian({
  code: 'resend',
  title: { ru: 'Отправить ещё раз: через Госуслуги, сайт или почту', en: 'Send it again: by Gosuslugi, the site or post' },
  plain: {
    ru: 'Письмо по электронной почте больше не считается обращением, и срок не идёт. Тот же текст, отправленный через Госуслуги, приёмную на сайте или по почте, срок начинает.',
    en: 'An e-mail no longer counts as an appeal, and no clock runs. The same text sent through Gosuslugi, the body’s site or by post starts one.',
  },
  article: { ru: 'часть 1 статьи 7', en: 'article 7, part 1' },
  source: email547,
  verified: true,
  template: 'ru.resend',
  addressee: 'same',
  cells: [{ kinds: SILENCE, standings: ['no_clock'] }],
  needs: ['email', 'ofAppeal'],
  bars: ['ended'],
  because: ['email'],
});

export const numberRequest: Rung = russian({
  code: 'number-request',
  title: { ru: 'Спросить регистрационный номер', en: 'Ask for the registration number' },
  plain: {
    ru: 'Номер — доказательство, что письмо получили. По телефону: «Назовите, пожалуйста, номер и день регистрации моего обращения, кто его исполнитель и кто со мной говорит». Запишите ответ, а если номера не назвали, спросите письмом. Сохраните то, чем докажете отправку.',
    en: 'A number proves that they have the letter. By telephone: “Please tell me the number and the day of registration of my appeal, who deals with it, and who is speaking.” Note the answer, and if there is no number, ask in writing. Keep your proof of sending.',
  },
  article: { ru: 'часть 2 статьи 8', en: 'article 8, part 2' },
  source: LAW.appeals59,
  verified: true,
  template: 'ru.number_request',
  addressee: 'same',
  cells: [{ kinds: SILENCE, standings: ['registration_late', 'due_soon', 'due', 'late', 'long_late', 'extended'] }],
  needs: ['unnumbered', 'ofAppeal'],
  bars: ['ended'],
  opensAfter: 'register',
  because: ['sent', 'noNumber'],
});

export const reminder: Rung = russian({
  code: 'reminder',
  title: { ru: 'Напоминание', en: 'A reminder' },
  plain: {
    ru: 'Самый короткий шаг: напомнить, что срок ответа прошёл. Часто после него отвечают.',
    en: 'The shortest step: remind them that the term has passed. Often they answer then.',
  },
  article: { ru: 'часть 1 статьи 12', en: 'article 12, part 1' },
  source: LAW.appeals59,
  verified: true,
  template: 'ru.reminder',
  addressee: 'same',
  cells: [{ kinds: SILENCE, standings: LATE }],
  needs: ['noNotice', 'ofAppeal'],
  bars: ['ended', 'circling'],
  opensAfter: 'answer',
  because: ['sent', 'silence', 'noExtension'],
});

export const reminderByOtherLaw: Rung = {
  ...reminder,
  code: 'other-reminder',
  article: { ru: 'обычай переписки; срок — по закону этого письма', en: 'custom; the term is that of the letter’s own law' },
  source: { ru: 'статьи закона за напоминанием нет', en: 'no article stands behind a reminder' },
  verified: false,
  needs: ['noNotice', 'notAppeal'],
};
