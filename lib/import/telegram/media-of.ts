import type { FiledMedia } from '@/lib/post/filed-post';
import { storable } from './words-of';

/** What Telegram calls a file, and what we do. */
const KINDS = new Map([
  ['sticker', 'sticker'],
  ['animation', 'animation'],
  ['video_file', 'video'],
  ['video_message', 'video'],
  ['voice_message', 'voice'],
  ['audio_file', 'audio'],
]);
const LONGEST_NAME = 300;

/** The files of a message, by their names in the export's folder. One that was not exported has a sentence in brackets for a name. */
export function mediaOf({ photo, photo_file_size, file, file_name, file_size, media_type }: Record<string, unknown>): FiledMedia[] {
  const media: FiledMedia[] = [];
  if (photo !== undefined) media.push({ kind: 'photo', file: nameOf(photo), bytes: sizeOf(photo_file_size) });
  if (file !== undefined)
    media.push({
      kind: KINDS.get(String(media_type)) ?? 'file',
      file: nameOf(file) ?? nameOf(file_name),
      bytes: sizeOf(file_size),
    });
  return media;
}

function nameOf(path: unknown): string | null {
  if (typeof path !== 'string' || path === '' || /^\(.*\)$/s.test(path)) return null;
  return storable(path).slice(-LONGEST_NAME);
}

const sizeOf = (size: unknown): number | null => (Number.isSafeInteger(size) && (size as number) >= 0 ? (size as number) : null);
