import { words } from '@/lib/words/words';
import { declined } from './declined';
import type { PaperFields } from './fields';
import { BLANK, type Paper } from './paper';
import { paperWords } from './paper-words';

type Signing = Pick<PaperFields, 'today' | 'signer' | 'addressee'>;

/** A letter's own words put on a sheet: who to and from whom above them, day and signature below. */
export function sheet(
  lang: 'ru' | 'en',
  fields: Signing,
  { title, blocks, exhibits }: Pick<Paper, 'title' | 'blocks' | 'exhibits'>,
): Paper {
  const { name, address, contact } = fields.signer;
  const { name: body, holder } = fields.addressee;
  const say = paperWords(lang);
  const colon = lang === 'ru' ? ':' : '';
  return {
    lang,
    // A body stands in the nominative, whoever holds it in the dative.
    to: [body || BLANK, ...(holder ? [lang === 'ru' ? declined(holder).dative : holder] : [])],
    from: [
      `${say.from} ${(lang === 'ru' ? name?.genitive : name?.nominative) || BLANK}`,
      `${say.address}${colon} ${address || BLANK}`,
      ...(contact ? [`${say.contact}${colon} ${contact}`] : []),
    ],
    title,
    blocks,
    exhibits,
    day: words(lang).day(fields.today),
    signature: name?.nominative || BLANK,
  };
}

/** The same for words that were read out of a text and may bring a day and a signature of their own. */
export function onSheet(written: Paper, fields: Signing): Paper {
  const paper = sheet(written.lang, fields, written);
  return { ...paper, day: written.day, signature: written.signature === BLANK ? paper.signature : written.signature };
}
