import type { ReplyKind } from './kind';

export const asksForPapers: ReplyKind = {
  code: 'asks_for_papers',
  name: { ru: 'Просят документы', en: 'Asks for papers' },
  hint: {
    ru: 'Просят прислать документы; пока они не пришли, срок стоит.',
    en: 'They ask for papers; the clock stands still until they arrive.',
  },
  answers: false,
  effect: 'pauses',
  weight: 0,
  picture: 'papers',
  tone: 'neutral',
};
