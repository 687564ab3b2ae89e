import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringCompared = eventKind({
  code: 'gathering_compared',
  noun: 'gathering',
  payload: z.object({ comparedId: z.string(), added: z.boolean() }),
  icon: '⇄',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ added }, { w }) =>
    added
      ? w.pick({ ru: 'Рядом записано мероприятие, которое разрешили', en: 'An event that was allowed was put beside it' })
      : w.pick({ ru: 'Сравнение с разрешённым мероприятием убрано', en: 'A comparison with an event that was allowed was taken out' }),
});
