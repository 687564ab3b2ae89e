import { z } from 'zod';
import { eventKind } from './kind';

export const intakeUnlinked = eventKind({
  code: 'intake_unlinked',
  noun: 'campaign',
  payload: z.object({ from: z.enum(['case', 'incident']) }),
  icon: '⇠',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ from }, { w }) =>
    from === 'case'
      ? w.pick({ ru: 'Рассказанное больше не связано с делом', en: 'What was told is no longer tied to the case' })
      : w.pick({ ru: 'Рассказанное больше не связано с происшествием', en: 'What was told is no longer tied to the incident' }),
});
