import { z } from 'zod';
import { eventKind } from './kind';

export const consentGiven = eventKind({
  code: 'consent_given',
  noun: 'person',
  payload: z.object({ version: z.number().int(), scope: z.array(z.string().max(40)).max(20) }),
  icon: '✓',
  tone: 'good',
  forFamily: true,
  sentence: ({ scope }, { w, named }) => {
    const what = scope.map((code) => named('consentScope', code).toLowerCase()).join(', ');
    return w.pick({ ru: `Согласие сказать публично: ${what}`, en: `Agreed that this be said publicly: ${what}` });
  },
});
