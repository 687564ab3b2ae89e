import { z } from 'zod';
import { eventKind } from './kind';

export const letterAbout = eventKind({
  code: 'letter_about',
  noun: 'letter',
  payload: z.object({ officialId: z.string().optional() }),
  icon: '◎',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ officialId }, { w, official }) =>
    w.pick(
      officialId
        ? { ru: `Отмечено, на кого жалоба: ${official(officialId)}`, en: `Noted whom it complains of: ${official(officialId)}` }
        : { ru: 'Отметка, на кого жалоба, снята', en: 'The note of whom it complains of was taken back' },
    ),
});
