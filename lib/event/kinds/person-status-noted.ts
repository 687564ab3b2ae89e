import { z } from 'zod';
import { eventKind } from './kind';

export const personStatusNoted = eventKind({
  code: 'person_status_noted',
  noun: 'person',
  payload: z.object({ status: z.string().max(40) }),
  icon: '◍',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ status }, { w, named }) =>
    w.pick({ ru: `Что с человеком: ${named('personStatus', status)}`, en: `What became of the person: ${named('personStatus', status)}` }),
});
