import type { CalendarDate } from '@/lib/time/calendar-date';

/** When a message was sent: an instant that becomes the campaign's civil day, or a day where that is all there is. Only the day is kept. */
export type SaidWhen = { unix: number } | { day: CalendarDate };

/** `file` is the file's path in the export; null where it was not exported. */
export type FiledMedia = { kind: string; file: string | null; bytes: number | null };

/** A message of a channel as a file has it. */
export type FiledPost = {
  channel: FiledChannel;
  number: number;
  posted: SaidWhen;
  edited: SaidWhen | null;
  text: string;
  /** Somebody else's words; `from` where it says whose. */
  forwarded: { from: string | null } | null;
  replyTo: number | null;
  media: readonly FiledMedia[];
  /** By what this very version of it is known again. */
  identity: string;
};

export type FiledChannel = { kind: string; source: string; name: string };
