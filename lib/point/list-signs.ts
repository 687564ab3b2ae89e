// JavaScript's \b knows no Cyrillic: a word ends where no letter follows.
const WORD_END = '(?![\\p{L}\\p{N}])';
const begins = (words: string) => new RegExp(`^[\\s*«"(]*(?:${words})${WORD_END}`, 'iu');

const EXHIBITS = begins(
  'приложени[еяй]|(?:список|перечень|опись) (?:прилагаем\\p{L}+ )?(?:приложений|документов)|(?:к [^\\n]{1,40} )?(?:прилага(?:ю|ем|ются|ется))|' +
    'enclosures?|enclosed|encl|attachments?|attached|exhibits?|annex(?:es)?|appendi(?:x|ces)|list of (?:exhibits|documents|enclosures)',
);
const EXHIBIT = begins(
  'копи[яию]|ксерокопи[яи]|справк[аи]|выписк[аи]|доверенност[ьи]|свидетельств[оа]|скриншот\\p{L}*|квитанци[яи]|опись|фотографи[яи]|' +
    '(?:a )?(?:photo)?cop(?:y|ies)|extract|certificate|receipt|screenshots?|photographs?',
);
const ASKS = begins(
  'прош[уе]|просим|требу[юе]м?|сообщи\\p{L}*|укаж\\p{L}+|указать|разъясни\\p{L}*|поясни\\p{L}*|предостав\\p{L}+|направ(?:ить|ьте)|выда(?:ть|йте)|' +
    'назов\\p{L}+|назвать|провести|проверить|подтверди\\p{L}*|(?:в|на|по|с|о|об|к|за|от|до|из)?\\s?(?:как(?:ой|ая|ое|ие|им|ими|ого|ую|их|ом)|котор\\p{L}+)|' +
    'как|кто|кем|кому|когда|где|куда|откуда|почему|зачем|сколько|что|чем|имеется ли|есть ли|был[аио]? ли|будет ли|' +
    'please|what|when|who|whom|whose|where|why|how|which|whether|on what|under what|by what|provide|state|explain|confirm|give|tell|send|is|are|was|were|has|have|did|does|do|will|can',
);
const ASKING_LEAD =
  /вопрос|прошу|просим|требую|ответ(?:ить|ьте)|сообщи|разъясни|question|please|\brequest|\bask\b|\banswer (?:the|these|to)|tell (?:me|us)|inform/iu;
const CLOSING = begins(
  'с уважением|подпись|ответ прошу|письменный ответ|о результатах|прошу (?:дать|направить|прислать|выслать) (?:мне )?(?:письменный )?ответ|' +
    'yours|sincerely|(?:kind|best) regards|regards|signed|signature|i look forward|please (?:send|reply|respond)',
);
const DATE_LINE = /^\s*(?:«?\d{1,2}»?\s+\p{L}+\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{2,4})/u;

/** "Приложения:", "К заявлению прилагаю": what is numbered after it is no question. */
export const namesExhibits = (line: string): boolean => EXHIBITS.test(line);

/** "Копия ответа на 2 л." */
export const isExhibit = (text: string): boolean => EXHIBIT.test(text);

/** A question mark, or a word by which a question or a demand begins. */
export const asks = (text: string): boolean => text.includes('?') || ASKS.test(text);

/** The line before a list says that questions follow. */
export const leadsToQuestions = (line: string): boolean => ASKING_LEAD.test(line) && !namesExhibits(line);

/** The letter's own end: a greeting, a signature, a date. */
export const closesLetter = (line: string): boolean => CLOSING.test(line) || DATE_LINE.test(line);
