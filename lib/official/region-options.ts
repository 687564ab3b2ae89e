import type { Words } from '@/lib/words/words';
import { regions } from './directory/regions';

/** The regions as a list to choose from, in the order of the language. */
export const regionOptions = (w: Words) =>
  regions
    .map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }))
    .sort((a, b) => a.label.localeCompare(b.label, w.locale));
