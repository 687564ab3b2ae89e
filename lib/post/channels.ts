import type { InBoth } from '@/lib/words/locale';

/** Where a campaign speaks to everybody. */
export const CHANNEL_KINDS = {
  telegram: { ru: 'Telegram', en: 'Telegram' },
  site: { ru: 'сайт', en: 'site' },
  social: { ru: 'социальная сеть', en: 'social network' },
  press: { ru: 'рассылка прессе', en: 'press release' },
  other: { ru: 'другое', en: 'other' },
} as const satisfies Record<string, InBoth>;

export type ChannelKind = keyof typeof CHANNEL_KINDS;
export const CHANNEL_CODES = Object.keys(CHANNEL_KINDS) as [ChannelKind, ...ChannelKind[]];

export const channelKindName = (code: string): InBoth => CHANNEL_KINDS[CHANNEL_CODES.find((each) => each === code) ?? 'other'];
