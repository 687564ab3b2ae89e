import { z } from 'zod';
import { eventKind } from './kind';

export const intakeDeclined = eventKind({
  code: 'intake_declined',
  noun: 'campaign',
  payload: z.object({ reason: z.string().max(40) }),
  icon: '✕',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ reason }, { w, named }) =>
    w.pick({
      ru: `Рассказанное отклонено: ${named('toldReason', reason)}`,
      en: `What was told was declined: ${named('toldReason', reason)}`,
    }),
});
