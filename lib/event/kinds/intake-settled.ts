import { z } from 'zod';
import { eventKind } from './kind';

export const intakeSettled = eventKind({
  code: 'intake_settled',
  noun: 'campaign',
  payload: z.object({ reason: z.string().max(40) }),
  icon: '✓',
  tone: 'good',
  forFamily: false,
  sentence: ({ reason }, { w, named }) =>
    w.pick({ ru: `Рассказанное улажено: ${named('toldReason', reason)}`, en: `What was told is settled: ${named('toldReason', reason)}` }),
});
