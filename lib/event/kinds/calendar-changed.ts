import { z } from 'zod';
import type { InBoth } from '@/lib/words/locale';
import { eventKind } from './kind';

/** What an admin did to a year of the calendar. */
export const CALENDAR_CHANGES = ['day', 'removed', 'source', 'pasted', 'back'] as const;

export const calendarChanged = eventKind({
  code: 'calendar_changed',
  noun: 'campaign',
  payload: z.object({
    calendar: z.string().max(20),
    year: z.number().int(),
    what: z.enum(CALENDAR_CHANGES),
    recountId: z.string(),
    /** Days whose being off or not has changed. */
    days: z.number().int(),
  }),
  icon: '▦',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ year, what }, { w }) =>
    w.pick({ ru: `Календарь ${year} года: ${SAID[what].ru}`, en: `The calendar of ${year}: ${SAID[what].en}` }),
});

const SAID: Record<(typeof CALENDAR_CHANGES)[number], InBoth> = {
  day: { ru: 'изменён день', en: 'a day was changed' },
  removed: { ru: 'убран день', en: 'a day was removed' },
  source: { ru: 'указан источник', en: 'its source was given' },
  pasted: { ru: 'внесён целиком', en: 'entered as a whole' },
  back: { ru: 'возвращён тот, что поставляется с Homeward', en: 'the one shipped with Homeward is back' },
};
