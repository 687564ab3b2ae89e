/** Strings that the journeys type and that may stand nowhere in the open afterwards. */
export const MARK = {
  number: 'МЕТКА-НОМЕР-7719',
  name: 'Меткин-Следопытов Тест',
  note: 'Метка заметки: позвонить в четверг после обеда',
  alias: 'Метка дела: бабушка у озера',
  secretText: 'Метка ответа: оснований не усмотрено',
  signer: 'Меткина Ульяна Фёдоровна',
  signerGenitive: 'Меткиной Ульяны Фёдоровны',
  question: 'Метка вопроса: в какой срок подписан приказ',
  place: 'Метка места: застава у Тихой',
  told: 'Метка рассказа: увезли с перрона',
  toldAnswer: 'Метка отклика: адвокат едет',
  kin: 'Метка близких: дочь, полтора года',
} as const;

export const MARKED: readonly string[] = Object.values(MARK);

/** What the tests' browsers and requests call themselves. */
export const USER_AGENT = 'MarkerBrowser/7719.1';
