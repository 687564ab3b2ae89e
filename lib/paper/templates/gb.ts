import { lastAnswer, list, openPoints, para, questions } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';

/** Twenty working days: Freedom of Information Act 2000, section 10; checked 2026-11-24. */
export const gbRequest: Template = {
  code: 'gb.request',
  jurisdictions: ['GB'],
  lang: 'en',
  name: { ru: 'Запрос сведений (FOIA)', en: 'Freedom of information request' },
  hint: {
    ru: 'Сведения, которые есть у органа: ответ за 20 рабочих дней.',
    en: 'Information a public authority holds: an answer within 20 working days.',
  },
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    enLetter(fields, 'Request under the Freedom of Information Act 2000', [
      para('Please send me the following information that you hold:'),
      list(BLANK, BLANK, BLANK),
      para('Please answer promptly, and in any event within the 20 working days of section 10 of the Act.'),
      para(
        'If part of it is withheld, please release the rest and name the exemption for each part that is not. If you do not hold it, please say who may. If it is unclear what I ask for, please help me to word it.',
      ),
    ]),
};

export const gbReview: Template = {
  code: 'gb.review',
  jurisdictions: ['GB'],
  lang: 'en',
  name: { ru: 'Внутренний пересмотр (FOIA)', en: 'Internal review' },
  hint: {
    ru: 'Когда отказали, ответили не на всё или не ответили в срок.',
    en: 'When it was refused, answered in part, or not answered in time.',
  },
  law: 'reviewAnswer',
  followsUp: true,
  sameBody: true,
  asks: 'open',
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    const open = openPoints(fields.letter?.points);
    return enLetter(fields, 'Request for an internal review', [
      para(`I ask for an internal review of how you dealt with ${letterEn(fields.letter, 'my request')}.`),
      para(last ? cameEn(last) : `${termEn(fields, 'section 10 of the Freedom of Information Act 2000')} I have had no answer.`),
      ...(open.length > 0 ? [para('Not answered:'), ...questions(open)] : []),
      para(`Why I ask for a review: ${LINES}`),
      para('Please tell me the outcome, and by which day I may expect it.'),
    ]);
  },
};

export const gbIco: Template = {
  code: 'gb.ico',
  jurisdictions: ['GB'],
  lang: 'en',
  name: { ru: 'Жалоба комиссару по информации (ICO)', en: 'Complaint to the Information Commissioner' },
  hint: {
    ru: 'После внутреннего пересмотра или когда и он остался без ответа.',
    en: 'After the internal review, or when that was not answered either.',
  },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Complaint about a public authority', [
      para(`The authority: ${blankEn(fields.about ?? fields.letter?.at)}.`),
      para(`I refer to ${letterEn(fields.letter)}.`, last ? cameEn(last) : `${termEn(fields)} I have had no answer.`),
      para('I ask for your decision on whether the authority dealt with my request as the Freedom of Information Act 2000 requires:'),
      list(
        'whether it answered within the time of section 10;',
        'whether it was entitled to withhold what it withheld;',
        'what it must do now.',
      ),
    ]);
  },
};
