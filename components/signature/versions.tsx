import { languageName } from '@/lib/petition/language';
import { isLocale, type Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; path: string; texts: readonly { lang: string }[]; shown: string };

/** The petition's other languages, each by its own name. Those the site itself speaks are its pages in that language. */
export function Versions({ w, path, texts, shown }: Props) {
  const others = texts.filter(({ lang }) => lang !== shown);
  if (others.length === 0) return null;
  const href = (lang: string) => (isLocale(lang) ? `/${lang}${path}` : `/${w.locale}${path}?lang=${encodeURIComponent(lang)}`);
  return (
    <nav className="row" aria-label={w.t('signature.page.languages')}>
      {others.map(({ lang }) => (
        <a key={lang} href={href(lang)} lang={lang} hrefLang={lang}>
          {languageName(lang, lang as Locale)}
        </a>
      ))}
    </nav>
  );
}
