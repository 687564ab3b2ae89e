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
const DEMAND =
  /(?<!(?:^|\P{L})по )(?<!\p{L})вопрос(?:ы|ов|ам|ах)(?!\p{L})|(?<!\p{L})(?:прош[уе]|просим|требу[юе]м?)(?!\p{L})|ответ(?:ить|ьте)|сообщи|разъясни|questions|please|\brequest|\bask\b|\banswer (?:the|these|to)|tell (?:me|us)|inform (?:me|us)/giu;
/** What follows is told and not asked: "поясняю:", "прошу учесть:". */
const TELLING =
  /(?<!\p{L})(?:(?:по|разъ|объ)ясня[юе]м?|сообща[юе]м?|уведомля[юе]м?|указыва[юе]м?|доклад\p{L}+|излага[юе]м?|утвержда[юе]м?|учесть|принять во внимание|обстоятельств\p{L}*|факты)(?!\p{L})|\b(?:i (?:state|declare|submit|explain)|the facts|inform you|as follows)\b/giu;
/** The end of a sentence, and none of «г.» or «ст.». */
const SENTENCE = /(?<=\p{L}{3}[.!?]|\d{4}[.!?]|[»")][.!?])\s+(?=\p{Lu})/u;
const REFERENCE =
  /(?:^|[^\p{L}])(?:ст|стать\p{L}+|ч|част\p{L}+|п|пп|пункт\p{L}*|подпункт\p{L}*|абзац\p{L}*|№|д|дом\p{L}*|кв|корп|стр|л|г|ул|art|article|section|sec|s|paragraph|para|no|page|p|строк\p{L}+|прил\p{L}*)[.]?\s*$/iu;
const MONTH =
  /^\s*(?:январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march(?!\p{L})|april|may \d|june|july|august|september|october|november|december)/iu;
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

/** What stands before a list says that questions follow: near its end, the last word of that kind demands and does not tell. */
export function leadsToQuestions(lead: string): boolean {
  const near = (lead.trimEnd().endsWith(':') ? (lead.split(SENTENCE).at(-1) ?? '') : lead).slice(-160);
  const demand = lastOf(DEMAND, near);
  return demand >= 0 && demand >= lastOf(TELLING, near) && !namesExhibits(lead);
}

const lastOf = (words: RegExp, text: string): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** "…по части", "ст.", "№": the number after it is no mark of a list. */
export const endsInReference = (before: string): boolean => REFERENCE.test(before);

/** "мая 2026": the number before it is a day. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** Little but a line to write on. */
export const isBlankItem = (text: string): boolean => (text.match(/_/g)?.length ?? 0) > (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

/** The letter's own end: a greeting, a signature, a date. */
export const closesLetter = (line: string): boolean => CLOSING.test(line) || DATE_LINE.test(line);
