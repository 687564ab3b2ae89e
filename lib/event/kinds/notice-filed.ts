import { z } from 'zod';
import { eventKind } from './kind';

export const noticeFiled = eventKind({
  code: 'notice_filed',
  noun: 'gathering',
  payload: z.object({ toId: z.string(), filed: z.enum(['no_term', 'early', 'in_window', 'late']) }),
  icon: '✉',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ toId, filed }, { w, official }) =>
    w.pick({
      ru: `Подано уведомление об акции: ${official(toId)} · ${w.t(`gathering.filed.${filed}`)}`,
      en: `Notice of a gathering filed with ${official(toId)} · ${w.t(`gathering.filed.${filed}`)}`,
    }),
});
