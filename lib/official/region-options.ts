import type { Words } from '@/lib/words/words';
import { elsewhere, type Region, regions } from './directory/regions';

/** The regions as a list to choose from, in the order of the language; "not in this list" comes last. */
export const regionOptions = (w: Words) => [
  ...regions.map((region) => option(w, region)).sort((a, b) => a.label.localeCompare(b.label, w.locale)),
  option(w, elsewhere),
];

const option = (w: Words, { code, nameRu, nameEn }: Region) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) });
