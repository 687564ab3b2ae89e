import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/words/catalogue';
import { LOCALES, type Locale } from '@/lib/words/locale';
import { codeOf, sourceFiles } from '../support/sources';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const messages = Object.fromEntries(LOCALES.map((locale) => [locale, new Map(flat(CATALOGUE[locale] as Tree))])) as Record<
  Locale,
  Map<string, string>
>;
const files = ['lib', 'components', 'app'].flatMap((folder) => sourceFiles(folder));

/** Names of the values a message asks for. Braces are by turns an argument's and one of its messages'. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [at, mark] of [...message].entries()) {
    if (mark === '{' && depth % 2 === 0) names.add(/^\s*(\w+)/.exec([...message].slice(at + 1).join(''))?.[1] ?? '');
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
  }
  return [...names].sort();
}

/** Every w.t('…') and w.t(`…`) in the sources; a file's own `t` may begin all its keys for it. */
const used = files.flatMap((file) => {
  const source = codeOf(file);
  const own = /const t = \(key: string[^)]*\) => w\.t\(`([\w.]+\.)\$\{key\}`/.exec(source);
  const calls = source.matchAll(/(\w+\.)?\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g);
  return [...calls].map(([, by, literal, template]) => {
    const prefix = own && !by ? own[1] : '';
    return { file, literal: literal && `${prefix}${literal}`, template: template && `${prefix}${template}` };
  });
});

describe('both catalogues', () => {
  it('have the same sentences', () => {
    const [ru, en] = [[...messages.ru.keys()], [...messages.en.keys()]];
    expect(ru.length).toBeGreaterThan(200);
    expect(ru.filter((key) => !messages.en.has(key))).toEqual([]);
    expect(en.filter((key) => !messages.ru.has(key))).toEqual([]);
  });

  it('ask for the same values', () => {
    const differing = [...messages.ru].filter(
      ([key, message]) => String(argumentsOf(message)) !== String(argumentsOf(messages.en.get(key) ?? '')),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('have no empty sentence, and no Latin one among the Russian', () => {
    const empty = LOCALES.flatMap((locale) =>
      [...messages[locale]].filter(([, message]) => message.trim() === '').map(([key]) => `${locale} ${key}`),
    );
    expect(empty).toEqual([]);
    const latin = [...messages.ru].filter(
      ([, message]) =>
        /[a-z]{4}/i.test(message.replace(/\{[^}]*\}?|\b(https?:\S+|Homeward|JSON|CSV|PDF|other|plural|select|English)\b/g, '')) &&
        !/[а-яё]/i.test(message),
    );
    expect(latin.map(([key]) => key)).toEqual([]);
  });
});

describe.each(LOCALES)('%s', (locale) => {
  const failed: string[] = [];
  const t = createTranslator({
    locale,
    messages: CATALOGUE[locale] as never,
    onError: (error) => failed.push(error.message),
  }) as unknown as (key: string, values: Record<string, unknown>) => string;
  const say = (message: string, key: string, count: number) => {
    failed.length = 0;
    const selects = new Map(
      [...message.matchAll(/\{\s*(\w+)\s*,\s*select\s*,\s*(\w+)/g)].map(([, name = '', first = '']) => [name, first]),
    );
    const text = t(key, Object.fromEntries(argumentsOf(message).map((name = '') => [name, selects.get(name) ?? count])));
    return failed.length > 0 || text === key ? `${key}: ${failed.join(' ')}` : null;
  };

  it.each([0, 1, 2, 5, 11, 21, 101, 1.5])('every sentence can be said with %d', (count) => {
    expect([...messages[locale]].flatMap(([key, message]) => say(message, key, count) ?? [])).toEqual([]);
  });

  it('every plural has the forms of its language', () => {
    const forms = locale === 'ru' ? ['one', 'few', 'many', 'other'] : ['one', 'other'];
    const plurals = [...messages[locale]].filter(([, message]) => /,\s*plural\s*,/.test(message));
    expect(plurals.length).toBeGreaterThan(5);
    const lacking = plurals.filter(([, message]) => forms.some((form) => !new RegExp(`\\b${form}\\s*\\{`).test(message)));
    expect(lacking.map(([key]) => key)).toEqual([]);
  });
});

describe('Russian', () => {
  // 21 and 101 take the form of 1: "one person" said of 21 would be wrong.
  it('says the number in the form of one, or says exactly one', () => {
    const wrong = [...messages.ru].filter(([, message]) =>
      [...message.matchAll(/\bone \{([^{}]*)\}/g)].some(([, form = '']) => !form.includes('#')),
    );
    expect(wrong.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('the sentences that are used', () => {
  it('there are some to look at', () => {
    expect(used.length).toBeGreaterThan(150);
  });

  it('exist', () => {
    expect(used.flatMap(({ file, literal }) => (literal && !messages.ru.has(literal) ? [`${file}: ${literal}`] : []))).toEqual([]);
  });

  it('exist under the beginning of a key that is put together', () => {
    const keys = [...messages.ru.keys()];
    const lost = used.flatMap(({ file, template }) => {
      if (!template) return [];
      const pattern = new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      );
      return keys.some((key) => pattern.test(key)) ? [] : [`${file}: ${template}`];
    });
    expect(lost).toEqual([]);
  });
});
