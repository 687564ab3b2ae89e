import type { Locale } from '@/lib/words/locale';

/** As long as the column: `zh-Hant-TW` fits. */
const LONGEST = 12;

/** The one spelling of a BCP-47 language tag (`RU` is `ru`), or null where it is none. */
export function canonicalLanguage(typed: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim());
    return tag !== undefined && tag.length >= 2 && tag.length <= LONGEST ? tag : null;
  } catch {
    return null;
  }
}

/** A language's name in the reader's language, with a capital letter as a link has it; the tag where there is no name. */
export function languageName(tag: string, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The version to show: the one asked for, else the reader's, else the first. */
export function chooseVersion<T extends { lang: string }>(texts: readonly T[], asked: string, locale: Locale): T | null {
  const of = (lang: string) => texts.find((text) => text.lang.toLowerCase() === lang.toLowerCase());
  return of(asked) ?? of(locale) ?? texts.find(({ lang }) => lang.startsWith(`${locale}-`)) ?? texts[0] ?? null;
}
