import type { PaperFields } from './fields';
import type { Paper } from './paper';
import { blocksOf } from './paper-from-text';
import { filledIn, PLACEHOLDERS } from './placeholders';
import { sheet } from './sheet';

const NAMED = /\{([^{}\n]*)\}/g;
const byName = new Map(PLACEHOLDERS.map((each) => [each.name, each]));

/**
 * A campaign's own text as a letter: addressee, sender, enclosures and signature are added around it, and a
 * first line without a full stop is its title. `{number}` and the like are filled once, from left to right:
 * what is put in is never looked at again, so a name typed as `{address}` stays those characters.
 */
export function fillText(body: string, fields: PaperFields, lang: 'ru' | 'en' = 'ru'): Paper {
  const [first = '', ...rest] = body.trim().split('\n');
  const titled = rest.length > 0 && first.length <= 160 && !/[.:;?!]$/.test(first.trim()) && !/^\d+[.)]\s/.test(first);
  const fill = (text: string) =>
    text.replace(NAMED, (whole, name: string) => {
      const known = byName.get(name.trim());
      return known ? filledIn(known, fields, lang) : whole;
    });
  return sheet(lang, fields, {
    title: titled ? fill(first).trim() : '',
    blocks: blocksOf(fill(titled ? rest.join('\n') : body)),
    // Named in the text, they are not said twice.
    exhibits: /\{\s*exhibits\s*\}/.test(body) ? [] : fields.exhibits,
  });
}

/** Placeholders of a text that there are not, each once: a text with any is not kept. */
export function unknownPlaceholders(body: string): string[] {
  const names = [...body.matchAll(NAMED)].map(([, name = '']) => name.trim());
  return [...new Set(names.filter((name) => !byName.has(name)))];
}
