import { lastAnswer, list, para } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';

const COUNTRIES = ['IE', 'CA', 'AU', 'IN'];

export const enReview: Template = {
  code: 'en.review',
  jurisdictions: COUNTRIES,
  lang: 'en',
  name: { ru: 'Пересмотр внутри органа (первая жалоба)', en: 'Internal review, or first appeal' },
  hint: {
    ru: 'Когда в сведениях отказали, дали не все или промолчали.',
    en: 'When information was refused, came in part, or nothing came.',
  },
  law: 'reviewAnswer',
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Request for an internal review (first appeal)', [
      para(`I made a request for information: ${letterEn(fields.letter, 'my request')}.`),
      para(last ? cameEn(last) : `${termEn(fields)} I have had no decision, which the law lets me treat as a refusal.`),
      para('I ask for the decision to be reviewed by an officer who did not take part in it:'),
      list(
        'release what was asked for;',
        'for anything withheld, name the exemption and why it applies;',
        `the grounds of this application: ${BLANK}`,
      ),
    ]);
  },
};

export const enCommissioner: Template = {
  code: 'en.commissioner',
  jurisdictions: COUNTRIES,
  lang: 'en',
  name: { ru: 'Жалоба уполномоченному по информации', en: 'Complaint to the information commissioner' },
  hint: {
    ru: 'После пересмотра внутри органа или когда и он промолчал.',
    en: 'After the internal review, or when that was not answered either.',
  },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Complaint about a decision on access to information', [
      para(`The body: ${blankEn(fields.about ?? fields.letter?.at)}.`),
      para(`I refer to ${letterEn(fields.letter)}.`, last ? cameEn(last) : `${termEn(fields)} I have had no decision.`),
      para('I ask you to:'),
      list('examine the decision, or the failure to take one;', 'direct the body to release what was asked for;', 'tell me the outcome.'),
      para(`Why I believe the decision is wrong: ${LINES}`),
    ]);
  },
};
