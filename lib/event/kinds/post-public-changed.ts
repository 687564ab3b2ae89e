import { z } from 'zod';
import { eventKind } from './kind';

export const postPublicChanged = eventKind({
  code: 'post_public_changed',
  noun: 'post',
  payload: z.object({ isPublic: z.boolean() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ isPublic }, { w }) =>
    isPublic
      ? w.pick({ ru: 'Публикацию можно показывать всем', en: 'A post may be shown to everybody' })
      : w.pick({ ru: 'Публикацию больше нельзя показывать', en: 'A post may no longer be shown' }),
});
