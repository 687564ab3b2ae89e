import { z } from 'zod';
import { eventKind } from './kind';

export const noticeRemoved = eventKind({
  code: 'notice_removed',
  noun: 'gathering',
  payload: z.object({}),
  icon: '↶',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Уведомление убрано: записано по ошибке', en: 'A notice was taken out: logged by mistake' }),
});
