// @ts-check
// Pages for when the application has none: missing, refused, broken. They need nothing but this process,
// so that they always work. Missing and forbidden look the same.
import { isUpload } from './uploads.mjs';
import { LOCALES } from './wings.mjs';

const SAID = /** @type {Record<number, Record<string, [string, string]>>} */ ({
  400: {
    ru: ['Адрес написан неверно', 'Проверьте ссылку или начните с первой страницы.'],
    en: ['The address is malformed', 'Check the link, or begin at the first page.'],
  },
  403: {
    ru: [
      'Форма пришла не с нашей страницы',
      'Ничего не сохранено. Вернитесь назад (текст останется в форме), обновите страницу и отправьте снова.',
    ],
    en: [
      'The form did not come from a page of ours',
      'Nothing was saved. Go back (your text stays in the form), reload the page and send it again.',
    ],
  },
  404: {
    ru: ['Такой страницы нет', 'Возможно, ссылка устарела или эта страница вам не видна.'],
    en: ['There is no such page', 'The link may be old, or you may not see this page.'],
  },
  405: {
    ru: ['Так к нам не обращаются', 'Понимаем только GET, HEAD и POST.'],
    en: ['Not this way', 'Only GET, HEAD and POST are understood.'],
  },
  411: {
    ru: ['Запрос без длины', 'Ничего не сохранено. Вернитесь назад и отправьте форму снова.'],
    en: ['A request without a length', 'Nothing was saved. Go back and send the form again.'],
  },
  413: {
    ru: [
      'Слишком много текста сразу',
      'Ничего не сохранено: форма больше 1 МБ. Вернитесь назад (текст останется в форме), сократите и отправьте снова.',
    ],
    en: [
      'Too much at once',
      'Nothing was saved: the form is over 1 MB. Go back (your text stays in the form), shorten it and send it again.',
    ],
  },
  415: {
    ru: ['Это не тот файл', 'Ничего не сохранено. Вернитесь назад, проверьте, какой файл вы выбрали, и загрузите его снова.'],
    en: ['Not that kind of file', 'Nothing was saved. Go back, check which file you chose, and upload it again.'],
  },
  500: {
    ru: ['У нас что-то сломалось', 'Вернитесь назад: набранный текст останется в форме. Попробуйте ещё раз через минуту.'],
    en: ['Something of ours broke', 'Go back: what you typed stays in the form. Try again in a minute.'],
  },
});

/** Of a file it is said in its own words. @type {Record<string, [string, string]>} */
const FILE_TOO_LARGE = {
  ru: ['Файл слишком большой', 'Ничего не сохранено: файл больше 200 МБ. Разделите его на части и загрузите их по одной.'],
  en: ['The file is too large', 'Nothing was saved: the file is over 200 MB. Split it and upload the parts one by one.'],
};

/**
 * @param {number} status one of the above
 * @param {string} path decides the language
 */
export function plainPage(status, path) {
  const locale = LOCALES.find((each) => path.startsWith(`/${each}`)) ?? 'ru';
  const said = status === 413 && isUpload(path) ? FILE_TOO_LARGE : (SAID[status] ?? SAID[500]);
  const [title, text] = said?.[locale] ?? ['', ''];
  const home = locale === 'ru' ? 'На первую страницу' : 'To the first page';
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/plain.css"><link rel="icon" href="data:,"><title>${title} · Homeward</title></head><body><header><a href="/${locale}">Homeward</a></header><main><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home}</a></p></main></body></html>`;
}

/** The same paper and ink as app/globals.css, in a few lines. */
export const PLAIN_CSS = `:root{color-scheme:light dark;--paper:#faf7f0;--ink:#1c1a17;--accent:#0d5757;--line:#dcd6c8}
@media (prefers-color-scheme:dark){:root{--paper:#171613;--ink:#ece7dc;--accent:#7cc4bf;--line:#3a3731}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.55 system-ui,sans-serif}
header{padding:14px 16px;border-bottom:1px solid var(--line)}
header a{font-family:Georgia,serif;font-weight:700;text-decoration:none;color:inherit}
main{max-width:36rem;padding:28px 16px}
h1{font:700 1.5rem/1.25 Georgia,serif;margin:0 0 12px}
main a{color:var(--accent);display:inline-block;padding:10px 0}
.typed{white-space:pre-wrap;overflow-wrap:anywhere;padding:12px;border:1px solid var(--line);font:inherit}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}`;
