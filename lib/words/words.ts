import { createTranslator } from 'use-intl/core';
import { CATALOGUE } from './catalogue';
import type { InBoth, Locale } from './locale';

type Values = Record<string, string | number>;

/** Everything a page needs to speak one language. */
export type Words = {
  locale: Locale;
  /** The sentence under `key` (ICU MessageFormat, so plurals are the language's own). */
  t(key: string, values?: Values): string;
  pick(name: InBoth): string;
  /** "5 марта 2026 г." · "5 March 2026"; with precision month, "март 2026 г." · "March 2026". */
  day(day: string, precision?: string): string;
  /** "5.03.2026" · "5 Mar 2026": for tables. */
  shortDay(day: string): string;
  /** Thousands parted by a no-break space, in both languages. */
  number(value: number): string;
  percent(share: number): string;
};

const spoken = new Map<Locale, Words>();

/** The words of a language, made once a process: parsing the messages is the dear part. */
export function words(locale: Locale): Words {
  let found = spoken.get(locale);
  if (!found) {
    found = make(locale);
    spoken.set(locale, found);
  }
  return found;
}

function make(locale: Locale): Words {
  const translate = createTranslator({
    locale,
    messages: CATALOGUE[locale] as never,
    // A missing sentence is a bug that a house test finds; a page shows its key rather than fail.
    onError: () => {},
    getMessageFallback: ({ key, namespace }) => [namespace, key].filter(Boolean).join('.'),
  }) as unknown as (key: string, values?: Values) => string;
  const tag = locale === 'ru' ? 'ru-RU' : 'en-GB';
  const long = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(
    tag,
    locale === 'ru'
      ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  );
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const at = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const number = (value: number) => whole.format(value).replace(/[,\s](?=\d{3}\b)/g, '\u00a0');
  /** Something is never said to be nothing, nor nearly all to be all. */
  const bounded = (share: number) => {
    if (share > 0 && share < 0.005) return '<\u00a01';
    if (share > 0.995 && share < 1) return '>\u00a099';
    return number(Math.round(share * 100));
  };
  /** A Russian day ends in "г.", and so does the sentence it stands at the end of: one full stop is enough. */
  const said = (key: string, values?: Values) => translate(key, values).replace(/(?<=\d\sг\.)\.(?!\.)/g, '');
  return {
    locale,
    t: locale === 'ru' ? said : translate,
    pick: (name) => name[locale],
    day: (day, precision = 'day') => (precision === 'month' ? month : long).format(at(day)),
    shortDay: (day) => short.format(at(day)),
    number,
    percent: (share) => `${bounded(share)}\u00a0%`,
  };
}
