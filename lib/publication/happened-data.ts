import type { Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import { CORRECTION_NAMES } from './corrections';
import { toCsv } from './csv';
import type { Happened } from './happened';
import { happenedLine, placeOf } from './happened-words';
import type { Correction } from './read-people';

const HEADER = ['on', 'kind', 'what', 'region', 'region_name', 'n', 'answer', 'ground', 'line', 'as_of'] as const;
type Edition = { asOfOn: string; digest: string; corrections: readonly Correction[] };

/** One line a thing that happened: the same as on the page, in its order. Then what was corrected in the edition since. */
export function happenedCsv(rows: readonly Happened[], { asOfOn, corrections }: Edition, locale: Locale): string {
  const w = words(locale);
  const corrected = corrections.map(({ kind, correctedOn }) => {
    return [correctedOn, 'correction', kind, '', '', '', '', '', CORRECTION_NAMES[kind][locale], asOfOn];
  });
  return toCsv(HEADER, [
    ...rows.map((each) => [
      each.on,
      each.kind,
      each.what,
      each.region ?? '',
      placeOf(w, each),
      'n' in each ? (each.n ?? '') : '',
      'answer' in each ? each.answer : '',
      'ground' in each ? (each.ground ?? '') : '',
      happenedLine(w, each),
      asOfOn,
    ]),
    ...corrected,
  ]);
}

export function happenedJson(rows: readonly Happened[], { asOfOn, digest, corrections }: Edition, locale: Locale): string {
  const w = words(locale);
  const happened = rows.map((each) => ({ ...each, line: happenedLine(w, each) }));
  return `${JSON.stringify({ asOfOn, sha256: digest, language: locale, corrections, happened }, null, 2)}\n`;
}
