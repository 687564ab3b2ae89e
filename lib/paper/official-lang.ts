/** Where letters to officials are written in Russian. Elsewhere English: no other language of letters is shipped. */
const IN_RUSSIAN: readonly string[] = ['RU', 'BY', 'KZ'];

export const langOf = (jurisdiction: string): 'ru' | 'en' => (IN_RUSSIAN.includes(jurisdiction) ? 'ru' : 'en');
