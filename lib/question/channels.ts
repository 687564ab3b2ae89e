import type { InBoth } from '@/lib/words/locale';

/** How a question was sent. */
export const QUESTION_CHANNELS = {
  site: { ru: 'Через сайт', en: 'Through the site' },
  app: { ru: 'Через приложение', en: 'Through the app' },
  phone: { ru: 'По телефону', en: 'By telephone' },
  sms: { ru: 'СМС', en: 'By SMS' },
  post: { ru: 'Почтой', en: 'By post' },
  in_person: { ru: 'Лично', en: 'In person' },
  chat: { ru: 'Через чат региона', en: 'Through a region’s chat' },
  other: { ru: 'Иначе', en: 'Another way' },
} as const satisfies Record<string, InBoth>;

export type QuestionChannel = keyof typeof QUESTION_CHANNELS;
export const QUESTION_CHANNEL_CODES = Object.keys(QUESTION_CHANNELS) as [QuestionChannel, ...QuestionChannel[]];
