import type { FieldKey } from '@/lib/auth/keyring';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { wordsOfPost } from './post-words';

/** A post in a list: its day and how it begins. */
export type PostLine = {
  id: string;
  key: string;
  postedOn: CalendarDate;
  number: number | null;
  channelId: string | null;
  beginning: string;
  isPublic: boolean;
  isForwarded: boolean;
  /** How many files it carries, and how many things it is linked to. */
  media: number;
  links: number;
};

export type PostLineRow = Omit<PostLine, 'beginning'> & { textSealed: Uint8Array | null; publicSealed: Uint8Array | null };

const BEGINNING = 160;

export function postLine(key: FieldKey, { textSealed, publicSealed, ...line }: PostLineRow): PostLine {
  const { shown } = wordsOfPost(key, { id: line.id, textSealed, publicSealed });
  return { ...line, beginning: beginningOf(shown) };
}

/** The first words, whole where they can be, on one line. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= BEGINNING) return line;
  const cut = line.slice(0, BEGINNING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), BEGINNING / 2)).toWellFormed()}…`;
}
