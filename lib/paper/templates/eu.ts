import { lastAnswer, list, para } from '../blocks';
import { blankEn, cameEn, enLetter, letterEn, termEn } from '../english';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';

/** Fifteen working days from registration, fifteen more with reasons: Regulation 1049/2001, arts 7 and 8; checked 2026-11-24. */
export const euRequest: Template = {
  code: 'eu.request',
  jurisdictions: ['EU'],
  lang: 'en',
  name: { ru: 'Запрос документов (ЕС)', en: 'Application for documents (EU)' },
  hint: {
    ru: 'Документы учреждений ЕС: ответ за 15 рабочих дней с регистрации.',
    en: 'Documents of EU institutions: an answer within 15 working days of registration.',
  },
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    enLetter(fields, 'Application for access to documents', [
      para('Under Regulation (EC) No 1049/2001 I apply for access to these documents:'),
      list(BLANK, BLANK, BLANK),
      para(
        'Please confirm registration and answer within the 15 working days of article 7. If a part is refused, please release the rest and state the reasons.',
      ),
    ]),
};

export const euConfirmatory: Template = {
  code: 'eu.confirmatory',
  jurisdictions: ['EU'],
  lang: 'en',
  name: { ru: 'Повторная заявка (ЕС)', en: 'Confirmatory application (EU)' },
  hint: { ru: 'В течение 15 рабочих дней после отказа или пропущенного срока.', en: 'Within 15 working days of a refusal or of silence.' },
  law: 'reviewAnswer',
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Confirmatory application', [
      para(`I make a confirmatory application concerning ${letterEn(fields.letter, 'my application')}.`),
      para(last ? cameEn(last) : `${termEn(fields, 'article 7 of Regulation (EC) No 1049/2001')} I have had no answer.`),
      para('I ask you to reconsider your position (articles 7 and 8 of the Regulation) and to:'),
      list(
        'grant access, in whole or at least in part;',
        'for anything still refused, state the reasons for each document;',
        `why access should be granted: ${BLANK}`,
      ),
    ]);
  },
};

export const euOmbudsman: Template = {
  code: 'eu.ombudsman',
  jurisdictions: ['EU'],
  lang: 'en',
  name: { ru: 'Жалоба Европейскому омбудсмену', en: 'Complaint to the European Ombudsman' },
  hint: { ru: 'После повторной заявки: отказ или молчание.', en: 'After the confirmatory application: a refusal, or silence.' },
  followsUp: true,
  write: (fields) => {
    const last = lastAnswer(fields.letter);
    return enLetter(fields, 'Complaint', [
      para(`The institution: ${blankEn(fields.about ?? fields.letter?.at)}.`),
      para(`I refer to ${letterEn(fields.letter)}.`, last ? cameEn(last) : `${termEn(fields)} I have had no answer.`),
      para(`What the institution did wrong: ${LINES}`),
      para('What it should do to put it right:'),
      list('answer the application in full;', BLANK),
    ]);
  },
};
