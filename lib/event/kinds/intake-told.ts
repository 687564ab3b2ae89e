import { z } from 'zod';
import { eventKind } from './kind';

export const intakeTold = eventKind({
  code: 'intake_told',
  noun: 'campaign',
  payload: z.object({ kind: z.string().max(40) }),
  icon: '✉',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ kind }, { w, named }) =>
    w.pick({ ru: `Рассказали без входа: ${named('toldKind', kind)}`, en: `Told without an account: ${named('toldKind', kind)}` }),
});
