import type { InBoth } from '@/lib/words/locale';

/** What a post can be about. The database knows the same codes. */
export const POST_THINGS = {
  letter: { ru: 'письмо', en: 'letter' },
  case: { ru: 'дело', en: 'case' },
  gathering: { ru: 'акция', en: 'gathering' },
  incident: { ru: 'происшествие', en: 'incident' },
  petition: { ru: 'петиция', en: 'petition' },
  edition: { ru: 'встреча с вопросами', en: 'questions’ edition' },
} as const satisfies Record<string, InBoth>;

export type PostThing = keyof typeof POST_THINGS;
export const THING_CODES = Object.keys(POST_THINGS) as [PostThing, ...PostThing[]];
