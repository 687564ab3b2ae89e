import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/*
 * An invented channel as Telegram Desktop exports it (result.json, "machine-readable JSON"): texts as strings and as
 * arrays of strings and entities, edits, replies, photos, files, voice, polls, forwarded and service messages. The same
 * options give the same bytes. Every tenth of what Telegram knows is in it; nothing of it imitates a real channel.
 */
export type ExportOptions = {
  messages: number;
  seed?: number;
  channelId?: number;
  name?: string;
  type?: string;
  /** A second export, made later: every 50th message was edited since. */
  later?: boolean;
};

/** What a reader of the export should come to know of one message; null where it is none of the channel's own. */
export type Expected = {
  number: number;
  text: string;
  day: string;
  edited: boolean;
  replyTo: number | null;
  forwarded: boolean;
  files: string[];
};

const WORDS =
  'сегодня мы снова отправили письма в министерство обороны и ждём ответа срок прошёл отписка пришла вчера жёны матери дети ротация отпуск домой вернуть без срока нельзя приходите к приёмной в субботу цветы белые платки спасибо всем кто пишет'.split(
    ' ',
  );
const ONE_IN = { service: 40, forwarded: 33, photo: 3, file: 17, voice: 61, poll: 97, edited: 7, reply: 5, later: 50 };
/** 2023-08-20, noon in Moscow: an invented channel's first day. */
const BEGAN = Date.UTC(2023, 7, 20, 9) / 1_000;

/** A small generator of numbers (mulberry32): the same seed, the same numbers. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const local = (unix: number) => new Date(unix * 1_000 + 3 * 3_600_000).toISOString().slice(0, 19);

/** Message `number` of the channel, and what should be read of it. */
export function messageOf(number: number, { seed = 1, name = 'Путь домой — проверка', later = false }: Partial<ExportOptions> = {}) {
  const next = numbers(seed * 1_000_003 + number);
  const pick = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? '';
  const sentence = (least: number) => Array.from({ length: least + Math.floor(next() * 14) }, () => pick(WORDS)).join(' ');
  const is = (kind: keyof typeof ONE_IN) => number % ONE_IN[kind] === 0;
  const unix = BEGAN + number * 900 + Math.floor(next() * 300);
  const base = { id: number, type: 'message', date: local(unix), date_unixtime: String(unix) };
  if (is('service'))
    return {
      json: {
        ...base,
        type: 'service',
        actor: name,
        actor_id: 'channel1000000001',
        action: 'pin_message',
        message_id: number - 1,
        text: '',
      },
      expected: null,
    };
  const edited = is('edited') || (later && is('later'));
  const editedUnix = unix + (later && is('later') ? 86_400 * 3 : 600);
  const replyTo = is('reply') && number > 5 ? number - 1 - Math.floor(next() * 4) : null;
  const body = sentence(4) + (later && is('later') ? ' (уточнено)' : '');
  const link = `https://example.org/${number}`;
  const array = number % 2 === 0;
  const text = array
    ? [
        { type: 'bold', text: 'Важно' },
        `. ${body} `,
        ...(number % 4 === 0 ? [{ type: 'text_link', text: 'письмо целиком', href: link }] : [{ type: 'link', text: link }]),
        '\n',
        { type: 'hashtag', text: '#домой' },
      ]
    : number % 11 === 0
      ? ''
      : body;
  const flat = array ? `Важно. ${body} ${number % 4 === 0 ? `письмо целиком (${link})` : link}\n#домой` : (text as string);
  const photo = `photos/photo_${number}@${local(unix).slice(0, 10)}.jpg`;
  const file = is('file') ? `files/ответ ${number}.pdf` : is('voice') ? `voice_messages/audio_${number}.ogg` : null;
  const poll = {
    question: 'Придёте в субботу?',
    closed: false,
    total_voters: 12,
    answers: [
      { text: 'Да', voters: 10, chosen: false },
      { text: 'Не могу', voters: 2, chosen: false },
    ],
  };
  const json = {
    ...base,
    ...(edited && { edited: local(editedUnix), edited_unixtime: String(editedUnix) }),
    from: name,
    from_id: 'channel1000000001',
    ...(replyTo && { reply_to_message_id: replyTo }),
    ...(is('forwarded') && { forwarded_from: number % 2 ? 'Другой канал' : null }),
    ...(is('photo') && !file && { photo, photo_file_size: 1_000 + number, width: 1_280, height: 960 }),
    ...(file && {
      file,
      file_name: file.split('/')[1],
      file_size: 2_000 + number,
      ...(is('voice') && !is('file')
        ? { media_type: 'voice_message', mime_type: 'audio/ogg', duration_seconds: 7 }
        : { mime_type: 'application/pdf' }),
    }),
    ...(is('poll') && { poll }),
    text,
    text_entities: array
      ? (text as unknown[]).map((part) => (typeof part === 'string' ? { type: 'plain', text: part } : part))
      : text
        ? [{ type: 'plain', text }]
        : [],
    reactions: [{ type: 'emoji', count: Math.floor(next() * 300), emoji: '❤' }],
  };
  const expected: Expected = {
    number,
    text: is('poll') ? [flat, 'Придёте в субботу?\n— Да\n— Не могу'].filter(Boolean).join('\n\n') : flat,
    day: local(unix).slice(0, 10),
    edited,
    replyTo,
    forwarded: is('forwarded'),
    files: file ? [file] : is('photo') ? [photo] : [],
  };
  return { json, expected };
}

/** The export, piece by piece, as Telegram indents it. */
export function* exportPieces(options: ExportOptions): Generator<string> {
  const { messages, channelId = 1_000_000_001, name = 'Путь домой — проверка', type = 'public_channel' } = options;
  yield `{\n "name": ${JSON.stringify(name)},\n "type": "${type}",\n "id": ${channelId},\n "messages": [`;
  for (let number = 1; number <= messages; number += 1)
    yield `${number === 1 ? '' : ','}\n  ${JSON.stringify(messageOf(number, options).json, null, 1).replaceAll('\n', '\n  ')}`;
  yield '\n ]\n}';
}

/** All that should be read of it. */
export function* expectedPosts(options: ExportOptions): Generator<Expected> {
  for (let number = 1; number <= options.messages; number += 1) {
    const { expected } = messageOf(number, options);
    if (expected) yield expected;
  }
}

export const exportText = (options: ExportOptions): string => [...exportPieces(options)].join('');

/** Writes the export to a file as it is made: it is never in memory as a whole. */
export const writeExport = (file: string, options: ExportOptions): Promise<void> =>
  pipeline(Readable.from(exportPieces(options)), createWriteStream(file));
