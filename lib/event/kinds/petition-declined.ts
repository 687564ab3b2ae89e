import { z } from 'zod';
import { eventKind } from './kind';

export const petitionDeclined = eventKind({
  code: 'petition_declined',
  noun: 'petition',
  payload: z.object({ reason: z.string().max(40) }),
  icon: '✕',
  tone: 'poor',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Петиция не принята', en: 'Petition declined' }),
});
