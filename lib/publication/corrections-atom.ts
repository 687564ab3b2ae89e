import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import { CORRECTION_NAMES, CORRECTION_WHAT } from './corrections';
import type { CorrectionsView } from './read-corrections';

/**
 * The corrections as an Atom feed (RFC 4287). Days are all that is known, and Atom wants an instant: midnight in UTC.
 * Links are relative to where the feed was fetched, so that it is right under every host name.
 */
export function correctionsAtom({ slug, nameRu, nameEn, page }: CorrectionsView, locale: Locale): string {
  const w = words(locale);
  const name = w.pick({ ru: nameRu, en: nameEn });
  const at = `/${locale}/${slug}`;
  const entries = page.rows.map(({ id, kind, correctedOn, asOfOn, mark }) => [
    '  <entry>',
    `    <id>urn:uuid:${id}</id>`,
    `    <title>${text(`${w.pick(CORRECTION_NAMES[kind])}. ${w.t('public.corrections.edition', { asOf: w.day(asOfOn) })}`)}</title>`,
    `    <updated>${correctedOn}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${text(`${at}/${mark}`)}"/>`,
    `    <category term="${kind}"/>`,
    `    <summary>${text(w.pick(CORRECTION_WHAT[kind]))}</summary>`,
    '  </entry>',
  ]);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>urn:uuid:${idOf(`${slug} ${locale}`)}</id>`,
    `  <title>${text(`${name}: ${w.t('public.corrections.title')}`)}</title>`,
    `  <updated>${page.rows[0]?.correctedOn ?? SINCE}T00:00:00Z</updated>`,
    `  <author><name>${text(name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(`${at}/corrections.atom`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(`${at}/corrections`)}"/>`,
    ...LOCALES.filter((other) => other !== locale).map(
      (other) =>
        `  <link rel="alternate" type="application/atom+xml" hreflang="${other}" href="${text(`/${other}/${slug}/corrections.atom`)}"/>`,
    ),
    ...entries.flat(),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The day of a feed that has nothing in it yet: since then corrections have been kept. */
const SINCE = '2026-11-25';

/** A name of its own for each feed that stays the same: a UUID (RFC 9562, version 8) of its digest. */
function idOf(of: string): string {
  const hex = createHash('sha256').update(`homeward corrections ${of}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML 1.0: marks escaped, what XML does not know left out. */
const text = (plain: string): string =>
  [...plain]
    .filter((mark) => mark >= ' ' || mark === '\n' || mark === '\t')
    .join('')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .toWellFormed()
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
