import { z } from 'zod';
import { eventKind } from './kind';

export const personStatusUndone = eventKind({
  code: 'person_status_undone',
  noun: 'person',
  payload: z.object({ status: z.string().max(40) }),
  icon: '↶',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ status }, { w, named }) =>
    w.pick({ ru: `Отменена запись: ${named('personStatus', status)}`, en: `Taken back: ${named('personStatus', status)}` }),
});
