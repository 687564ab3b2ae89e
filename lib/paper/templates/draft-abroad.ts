import { lastAnswer, list, para } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';

// Countries in whose languages no letter is shipped: an English draft that says so in its first line.

const DRAFT = para(
  '[This is a draft in English, and no source has confirmed it as a form. The office works in another language: have it translated and checked, and remove this line.]',
);

export const enPlainReminder: Template = {
  code: 'en.plain_reminder',
  jurisdictions: ['DE', 'AT', 'FR', 'UA', 'GE', 'AM', 'PL'],
  lang: 'en',
  name: { ru: 'Напоминание (черновик по-английски)', en: 'Reminder (a draft in English)' },
  hint: { ru: 'Когда срок ответа прошёл: переведите на язык ведомства.', en: 'When the time for an answer has passed: to be translated.' },
  followsUp: true,
  sameBody: true,
  write: (fields) =>
    enLetter(fields, 'Reminder', [
      DRAFT,
      para(`I refer to ${letterEn(fields.letter)}.`),
      para(termEn(fields), 'I have had no answer to what I asked.'),
      para('Please answer each question in it, and tell me who is dealing with it and by which day I shall hear from you.'),
    ]),
};

/** VwGO § 70, one month of the refusal; checked 2026-11-24, the mark is the rule's. */
export const deReview: Template = {
  code: 'de.review',
  jurisdictions: ['DE'],
  lang: 'en',
  name: { ru: 'Возражение (черновик по-английски)', en: 'Objection, Widerspruch (a draft in English)' },
  hint: { ru: 'В течение месяца после отказа, в тот же орган.', en: 'Within a month of the refusal, to the same body.' },
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Objection (Widerspruch)', [
      DRAFT,
      para(`I object to the decision on ${letterEn(fields.letter, 'my request')}.`, last && cameEn(last)),
      para('I ask you to:'),
      list('set the decision aside and grant the request;', 'for anything withheld, name the ground and why it applies;'),
      para(`My grounds: ${LINES}`),
    ]);
  },
};

/** VwGO § 75, not before three months of silence; checked 2026-11-24. A skeleton for a lawyer. */
export const deSuit: Template = {
  code: 'de.suit',
  jurisdictions: ['DE'],
  lang: 'en',
  name: { ru: 'Иск о бездействии (основа, по-английски)', en: 'Suit for failure to act (a skeleton in English)' },
  hint: { ru: 'После трёх месяцев молчания; покажите юристу.', en: 'After three months of silence; show it to a lawyer.' },
  followsUp: true,
  write: (fields) =>
    enLetter(fields, 'Action for failure to act (Untätigkeitsklage)', [
      DRAFT,
      para('[A skeleton, not a finished document. Show it to a lawyer. Remove this line.]'),
      para(`Defendant: ${blankEn(fields.about ?? fields.letter?.at)}, address: ${BLANK}.`),
      para(
        `The claimant sent ${letterEn(fields.letter, 'a request')}.`,
        'No decision has been taken without sufficient reason known to the claimant.',
      ),
      para('The claimant asks the court to oblige the defendant to decide on the request.'),
      para(`Grounds: ${LINES}`),
    ]),
};

/** CRPA R. 343-1: two months of the refusal; checked 2026-11-24, the mark is the rule's. */
export const frCada: Template = {
  code: 'fr.cada',
  jurisdictions: ['FR'],
  lang: 'en',
  name: { ru: 'Обращение в CADA (черновик по-английски)', en: 'Application to CADA (a draft in English)' },
  hint: {
    ru: 'После отказа или месяца молчания; подаётся и на сайте комиссии.',
    en: 'After a refusal or a month of silence; it can be made on the commission’s site.',
  },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Request for an opinion (saisine de la CADA)', [
      DRAFT,
      para(`The authority: ${blankEn(fields.about ?? fields.letter?.at)}.`),
      para(
        `I asked it for documents: ${letterEn(fields.letter, 'my request')}.`,
        last ? cameEn(last) : `${termEn(fields)} I have had no answer.`,
      ),
      para(`The documents I asked for: ${LINES}`),
      para('I ask the commission for its opinion on whether they are to be communicated. A copy of the request is enclosed.'),
    ]);
  },
};
