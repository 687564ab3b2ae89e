import { createHash } from 'node:crypto';
import type { FiledChannel, FiledPost, SaidWhen } from '@/lib/post/filed-post';
import { type CalendarDate, isCalendarDate } from '@/lib/time/calendar-date';
import { now } from '@/lib/time/clock';
import type { ReadRow } from '../formats/format';
import { mediaOf } from './media-of';
import type { ExportedMessage } from './read-export';
import { flatText, LONGEST_TEXT, pollText, storable } from './words-of';

/** Telegram began on 14 August 2013; nothing on it is older. */
const FIRST = { unix: Date.UTC(2013, 7, 13) / 1_000, day: '2013-08-13' as CalendarDate };
/** Message numbers are 32-bit. */
const MOST = 2 ** 31 - 1;
const LONGEST_NAME = 300;

/** A message as a post, or why it is none. What Telegram itself says, such as that a photo of the channel changed, is passed over. */
export function postOf({ at, raw }: ExportedMessage, channel: FiledChannel): ReadRow<FiledPost> {
  if (raw === undefined) return { row: at, reason: 'too_long' };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { row: at, reason: 'not_a_message' };
  const message = raw as Record<string, unknown>;
  const number = numberOf(message.id);
  const cells = [String(number ?? ''), typeof message.date === 'string' ? message.date.slice(0, 40) : ''];
  const fault = (reason: string) => ({ row: at, reason, cells });
  if (message.type === 'service') return { row: at, passed: true };
  if (message.type !== 'message') return fault('not_a_message');
  if (!number) return fault('no_id');
  const posted = whenOf(message.date_unixtime, message.date);
  if (typeof posted === 'string') return fault(posted);
  const edited = whenOf(message.edited_unixtime, message.edited);
  const words = flatText(message.text);
  if (words === null) return fault('not_a_text');
  const text = storable([words, pollText(message.poll)].filter(Boolean).join('\n\n'));
  if (text.length > LONGEST_TEXT) return fault('too_long');
  const post = {
    channel,
    number,
    posted,
    edited: typeof edited === 'string' ? null : edited,
    text,
    forwarded: forwardedOf(message),
    replyTo: numberOf(message.reply_to_message_id),
    media: mediaOf(message),
  };
  const identity = identityOf(post, [message.edited_unixtime, message.edited]);
  return { row: at, cells, identity, item: { ...post, identity } };
}

/** Channel, number, and a digest of what can change: the same message edited later is another version of the same post. */
function identityOf({ channel, number, text, media }: Omit<FiledPost, 'identity'>, edited: unknown): string {
  const version = createHash('sha256')
    .update(JSON.stringify([text, edited, media.map(({ file }) => file)]))
    .digest('base64url');
  return `${channel.source} ${number} ${version}`;
}

const numberOf = (id: unknown): number | null =>
  Number.isInteger(id) && (id as number) > 0 && (id as number) <= MOST ? (id as number) : null;

/** When it was said, or why that cannot be. An older export has the local time of whoever exported it, and no instant. */
function whenOf(unixtime: unknown, local: unknown): SaidWhen | 'not_a_day' | 'day_out_of_range' | 'in_future' {
  // An hour more than now: clocks differ.
  const latest = now().getTime() / 1_000 + 3_600;
  if (typeof unixtime === 'string' && /^\d{1,12}$/.test(unixtime)) {
    const unix = Number(unixtime);
    return unix < FIRST.unix ? 'day_out_of_range' : unix > latest ? 'in_future' : { unix };
  }
  const day = typeof local === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(local) ? local.slice(0, 10) : '';
  if (!/^\d/.test(day)) return 'not_a_day';
  if (!isCalendarDate(day)) return /^(19|20|21)/.test(day) ? 'not_a_day' : 'day_out_of_range';
  if (day < FIRST.day) return 'day_out_of_range';
  // No place on earth is more than a day ahead.
  return Date.parse(day) / 1_000 > latest + 86_400 ? 'in_future' : { day };
}

/** Whose words were passed on, where it was a channel; a person's name is not ours to keep. Older exports do not say which it was. */
function forwardedOf(message: Record<string, unknown>): FiledPost['forwarded'] {
  if (!('forwarded_from' in message)) return null;
  const { forwarded_from: from, forwarded_from_id: id } = message;
  const isPerson = typeof id === 'string' && id.startsWith('user');
  return { from: typeof from === 'string' && from !== '' && !isPerson ? storable(from).slice(0, LONGEST_NAME) : null };
}
