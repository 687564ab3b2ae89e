import { LOCALES } from '@/lib/words/locale';
import { type Words, words } from '@/lib/words/words';

/** The same page and query in the other languages. `here` is the path without its locale: '/desk/letters?late=1'. */
export function LanguageSwitch({ w, here }: { w: Words; here: string }) {
  return LOCALES.filter((locale) => locale !== w.locale).map((locale) => (
    <a key={locale} href={`/${locale}${here === '/' ? '' : here}`} hrefLang={locale} lang={locale}>
      {words(locale).t('ui.language.name')}
    </a>
  ));
}
