import { z } from 'zod';
import { eventKind } from './kind';

export const petitionMade = eventKind({
  code: 'petition_made',
  noun: 'petition',
  payload: z.object({ petitionKind: z.enum(['petition', 'nomination']) }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ petitionKind }, { w }) =>
    petitionKind === 'nomination'
      ? w.pick({ ru: 'Начат сбор подписей за выдвижение', en: 'Signatures for a nomination: drafted' })
      : w.pick({ ru: 'Составлена петиция', en: 'Petition drafted' }),
});
