import { z } from 'zod';
import { eventKind } from './kind';

export const letterSent = eventKind({
  code: 'letter_sent',
  noun: 'letter',
  payload: z.object({ toId: z.string(), channel: z.string().max(20) }),
  icon: '✉',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ toId, channel }, { w, official }) =>
    w.pick({
      ru: `Письмо отправлено: ${official(toId)} · ${w.t(`case.channel.${channel}`)}`,
      en: `Letter sent to ${official(toId)} · ${w.t(`case.channel.${channel}`)}`,
    }),
});
