import { lastAnswer, list, para } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { LINES } from '../paper';

/** Within 40 working days after, answered within 20: Freedom of Information (Scotland) Act 2002; checked 2026-11-24. */
export const sctReview: Template = {
  code: 'sct.review',
  jurisdictions: ['GB-SCT'],
  lang: 'en',
  name: { ru: 'Требование пересмотра (Шотландия)', en: 'Requirement for review (Scotland)' },
  hint: {
    ru: 'В течение 40 рабочих дней после ответа или пропущенного срока.',
    en: 'Within 40 working days of the answer, or of the day it was due.',
  },
  law: 'reviewAnswer',
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Requirement for review', [
      para(
        `I require a review, under the Freedom of Information (Scotland) Act 2002, of how you dealt with ${letterEn(fields.letter, 'my request')}.`,
      ),
      para(last ? cameEn(last) : `${termEn(fields, 'section 10 of the Act')} I have had no answer.`),
      para(`What I am dissatisfied with: ${LINES}`),
      para('Please answer within 20 working days.'),
    ]);
  },
};

export const sctCommissioner: Template = {
  code: 'sct.commissioner',
  jurisdictions: ['GB-SCT'],
  lang: 'en',
  name: { ru: 'Жалоба комиссару (Шотландия)', en: 'Application to the Scottish Information Commissioner' },
  hint: { ru: 'После пересмотра или когда и он остался без ответа.', en: 'After the review, or when that was not answered either.' },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Application for a decision', [
      para(`The authority: ${blankEn(fields.about ?? fields.letter?.at)}.`),
      para(`I refer to ${letterEn(fields.letter)}.`, last ? cameEn(last) : `${termEn(fields)} I have had no answer.`),
      para('I ask you to decide:'),
      list(
        'whether the authority answered my request and my requirement for review in time;',
        'whether it was entitled to withhold what it withheld;',
        'what it must do now.',
      ),
    ]);
  },
};
