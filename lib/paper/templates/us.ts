import { lastAnswer, list, para } from '../blocks';
import { cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK } from '../paper';

/** Twenty working days, ten more where notified: 5 USC 552(a)(6); checked 2026-11-24. */
export const usRequest: Template = {
  code: 'us.request',
  jurisdictions: ['US'],
  lang: 'en',
  name: { ru: 'Запрос документов (FOIA, США)', en: 'Freedom of information request (US)' },
  hint: {
    ru: 'Документы, которые есть у ведомства: решение за 20 рабочих дней.',
    en: 'Records an agency holds: a determination within 20 working days.',
  },
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    enLetter(fields, 'Request under the Freedom of Information Act', [
      para('Under the Freedom of Information Act, 5 U.S.C. 552, I request copies of these records:'),
      list(BLANK, BLANK, BLANK),
      para(
        'If part of a record is exempt, please release the rest and name the exemption for each deletion. Please tell me before the work begins if fees would exceed: ____________.',
      ),
      para('I look forward to your determination within the 20 working days of 5 U.S.C. 552(a)(6).'),
    ]),
};

export const usAppeal: Template = {
  code: 'us.appeal',
  jurisdictions: ['US'],
  lang: 'en',
  name: { ru: 'Административная жалоба (FOIA, США)', en: 'Administrative appeal (US)' },
  hint: {
    ru: 'Когда отказали полностью или в части или пропустили срок.',
    en: 'When it was denied in whole or in part, or the time has passed.',
  },
  law: 'appealAnswer',
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Freedom of Information Act appeal', [
      para(`I appeal the handling of ${letterEn(fields.letter, 'my request')}.`),
      para(last ? cameEn(last) : `${termEn(fields, '5 U.S.C. 552(a)(6)')} I have had no determination.`),
      para('I ask you to:'),
      list(
        'direct that the records be searched for and released;',
        'for anything withheld, state the exemption and why it applies;',
        `the grounds of this appeal: ${BLANK}`,
      ),
    ]);
  },
};
