import { z } from 'zod';
import { eventKind } from './kind';

export const consentWithdrawn = eventKind({
  code: 'consent_withdrawn',
  noun: 'person',
  payload: z.object({}),
  icon: '✕',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) =>
    w.pick({ ru: 'Согласие отозвано: публично больше ничего не сказано', en: 'Consent withdrawn: nothing is said publicly any more' }),
});
