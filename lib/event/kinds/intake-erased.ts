import { z } from 'zod';
import { eventKind } from './kind';

export const intakeErased = eventKind({
  code: 'intake_erased',
  noun: 'campaign',
  payload: z.object({ count: z.number().int() }),
  icon: '⌫',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ count }, { w }) =>
    w.pick({
      ru: `Стёрто рассказанное и давно закрытое: ${w.number(count)}`,
      en: `Told and closed long ago, now erased: ${w.number(count)}`,
    }),
});
