import type { InBoth } from '@/lib/words/locale';

/** What a post carries beside its words. */
export const MEDIA_KINDS = {
  photo: { ru: 'фотография', en: 'photo' },
  video: { ru: 'видео', en: 'video' },
  voice: { ru: 'голосовое сообщение', en: 'voice message' },
  audio: { ru: 'звук', en: 'audio' },
  animation: { ru: 'анимация', en: 'animation' },
  sticker: { ru: 'наклейка', en: 'sticker' },
  file: { ru: 'файл', en: 'file' },
} as const satisfies Record<string, InBoth>;

export type MediaKind = keyof typeof MEDIA_KINDS;
const CODES = Object.keys(MEDIA_KINDS) as MediaKind[];

export const mediaKindName = (code: string): InBoth => MEDIA_KINDS[CODES.find((each) => each === code) ?? 'file'];
