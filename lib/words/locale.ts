/** The languages of the interface. Another language is a folder beside ru/ and en/, and its code here. */
export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'ru';

export const isLocale = (text: unknown): text is Locale => LOCALES.includes(text as Locale);

/** Words that stand beside the thing they name (a reply kind, a rule, a body), one a language. */
export type InBoth = Readonly<Record<Locale, string>>;
