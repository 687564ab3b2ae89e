import { z } from 'zod';
import { eventKind } from './kind';

export const papersSent = eventKind({
  code: 'papers_sent',
  noun: 'letter',
  payload: z.object({ hopId: z.string() }),
  icon: '⇪',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Документы отправлены, срок пошёл снова', en: 'Papers sent, the clock runs again' }),
});
