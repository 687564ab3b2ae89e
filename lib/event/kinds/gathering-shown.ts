import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringShown = eventKind({
  code: 'gathering_shown',
  noun: 'gathering',
  payload: z.object({ shown: z.boolean() }),
  icon: '◉',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ shown }, { w }) =>
    shown
      ? w.pick({
          ru: 'Об акции можно сообщать: вид, день, регион, ответ и основание',
          en: 'A gathering may be told of: kind, day, region, answer and ground',
        })
      : w.pick({ ru: 'Об акции больше не сообщаем', en: 'A gathering is no longer told of' }),
});
