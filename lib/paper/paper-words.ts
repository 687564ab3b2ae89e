/** The few words of a sheet that are not the letter's own, in the language of the letter. */
const WORDS = {
  ru: {
    from: 'от',
    address: 'адрес',
    contact: 'телефон, e-mail',
    exhibits: 'Приложения',
    signature: 'подпись',
    page: (page: number, of: number) => `${page} из ${of}`,
  },
  en: {
    from: 'From:',
    address: 'Address:',
    contact: 'Contact:',
    exhibits: 'Enclosures',
    signature: 'signature',
    page: (page: number, of: number) => `${page} of ${of}`,
  },
} as const;

export const paperWords = (lang: 'ru' | 'en') => WORDS[lang];
