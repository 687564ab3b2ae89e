import type { InBoth } from '@/lib/words/locale';

/** How high an office stands, lowest first; the military stand in a line of their own. */
export const ranks = {
  municipal: { ru: 'муниципальный', en: 'municipal' },
  regional: { ru: 'региональный', en: 'regional' },
  federal: { ru: 'федеральный', en: 'federal' },
  presidential: { ru: 'президентский', en: 'presidential' },
  military: { ru: 'военный', en: 'military' },
} as const satisfies Record<string, InBoth>;

export type Rank = keyof typeof ranks;
