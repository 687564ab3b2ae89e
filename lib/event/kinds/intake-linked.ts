import { z } from 'zod';
import { eventKind } from './kind';

export const intakeLinked = eventKind({
  code: 'intake_linked',
  noun: 'campaign',
  payload: z.object({ to: z.enum(['case', 'incident']) }),
  icon: '⇢',
  tone: 'good',
  forFamily: false,
  sentence: ({ to }, { w }) =>
    to === 'case'
      ? w.pick({ ru: 'Рассказанное связано с делом', en: 'What was told is tied to a case' })
      : w.pick({ ru: 'Из рассказанного записано происшествие', en: 'An incident was noted of what was told' }),
});
