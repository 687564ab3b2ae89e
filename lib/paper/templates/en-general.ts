import { lastAnswer, list, openPoints, para, questions } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, personEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';

/** Where letters are written in English. */
const EVERYWHERE = ['GB', 'GB-SCT', 'IE', 'US', 'EU', 'CA', 'AU', 'IN'];

export const enAppeal: Template = {
  code: 'en.appeal',
  jurisdictions: EVERYWHERE,
  lang: 'en',
  name: { ru: 'Новое письмо', en: 'A new letter' },
  hint: {
    ru: 'Первое письмо по вопросу: суть впишите сами, вопросы пронумерованы.',
    en: 'The first letter of a matter: write the gist yourself; the questions are numbered.',
  },
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    enLetter(fields, 'Letter', [
      para(`I am writing about ${personEn(fields)}.`),
      para(`What happened: ${LINES}`),
      para('Please answer each of these questions:'),
      list(BLANK, BLANK, BLANK),
    ]),
};

export const enReminder: Template = {
  code: 'en.reminder',
  jurisdictions: EVERYWHERE,
  lang: 'en',
  name: { ru: 'Напоминание', en: 'Reminder' },
  hint: { ru: 'Когда срок ответа прошёл, а ответа нет.', en: 'When the time for an answer has passed and none came.' },
  followsUp: true,
  sameBody: true,
  write: (fields) =>
    enLetter(fields, 'Reminder', [
      para(`I refer to ${letterEn(fields.letter)}.`),
      para(termEn(fields), 'I have had no answer to what I asked.'),
      para('Please:'),
      list(
        'answer each question in it;',
        fields.letter?.number ? null : 'tell me its reference and the day you received it;',
        'tell me who is dealing with it, and by which day I shall hear from you.',
      ),
    ]),
};

export const enNumber: Template = {
  code: 'en.number_request',
  jurisdictions: EVERYWHERE,
  lang: 'en',
  name: { ru: 'Запрос номера письма', en: 'Asking for the reference' },
  hint: { ru: 'Когда письмо отправлено, а подтверждения нет.', en: 'When the letter has gone and nobody confirmed it.' },
  followsUp: true,
  sameBody: true,
  write: (fields) =>
    enLetter(fields, 'Request for a reference number', [
      para(`I refer to ${letterEn(fields.letter)}. A copy is enclosed.`),
      para('I have had no acknowledgement. Please tell me:'),
      list(
        'the day you received it;',
        'its reference number;',
        'who is dealing with it;',
        'if it was passed on: to whom, and on which day.',
      ),
    ]),
};

export const enRepeat: Template = {
  code: 'en.repeat',
  jurisdictions: EVERYWHERE,
  lang: 'en',
  name: { ru: 'Повторное письмо', en: 'Repeat letter' },
  hint: {
    ru: 'Когда ответили не на то, о чём спрашивали: открытые вопросы по одному.',
    en: 'When they answered something else: the open questions one by one, and what is new.',
  },
  followsUp: true,
  sameBody: true,
  asks: 'open',
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Repeat letter', [
      para(`I refer to ${letterEn(fields.letter)}.`),
      para(last ? `${cameEn(last)} It does not answer the questions below.` : 'The questions below have not been answered.'),
      para('Please answer each of them (the numbers are those of my first letter):'),
      ...questions(openPoints(fields.letter?.points)),
      para(`What is new since then: ${LINES}`),
      para('If you may not answer one of them, please say on what ground, and who can.'),
    ]);
  },
};

export const enSuperior: Template = {
  code: 'en.superior',
  jurisdictions: EVERYWHERE,
  lang: 'en',
  name: { ru: 'Жалоба вышестоящему', en: 'Complaint to the superior body' },
  hint: { ru: 'Когда ответ ничего не говорит или его нет.', en: 'When the answer says nothing, or there is none.' },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Complaint', [
      para(`I complain of how ${blankEn(fields.about ?? fields.letter?.at)} dealt with ${letterEn(fields.letter)}.`),
      para(last ? `${cameEn(last)} It does not settle the matter.` : `${termEn(fields)} I have had no answer.`),
      para('Please:'),
      list(
        'look into how my letter was handled;',
        'have the matter decided by somebody who did not deal with it before;',
        'answer each question I asked;',
        'tell me what you have decided, and why.',
      ),
    ]);
  },
};
