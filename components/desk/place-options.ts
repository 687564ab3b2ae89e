import { regionOf } from '@/lib/official/directory/regions';
import type { Words } from '@/lib/words/words';

export { regionOptions } from '@/lib/official/region-options';

/** A region's name; the code where it is none of ours. */
export function regionName(w: Words, code: string): string {
  const region = regionOf(code);
  return region ? w.pick({ ru: region.nameRu, en: region.nameEn }) : code;
}

type Named = { code: string; nameRu: string; nameEn: string };

export const namedOptions = (w: Words, list: readonly Named[]) =>
  list.map(({ code, nameRu, nameEn }) => ({ value: code, label: w.pick({ ru: nameRu, en: nameEn }) }));
