import { getManyValues, isMany, none } from 'stream-chain/defs.js';
import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { decoded } from '../decode';
import { FileTrouble } from '../formats/format';
import { Assembled } from './assemble';

/** What an export says of itself before its messages. */
export type ExportHead = { name: unknown; type: unknown; id: unknown };
/** One of `messages`, in the order of the file; `raw` is undefined where it was too large to be one. */
export type ExportedMessage = { at: number; raw: unknown };

/** What is read of a message. Its text comes twice in an export; that with the entities is left by. */
const WANTED = new Set([
  ...[
    'id',
    'type',
    'date',
    'date_unixtime',
    'edited',
    'edited_unixtime',
    'reply_to_message_id',
    'forwarded_from',
    'forwarded_from_id',
    'text',
    'poll',
  ],
  ...['photo', 'photo_file_size', 'file', 'file_name', 'file_size', 'media_type'],
]);
/** What the export of a whole account has beside its chats. */
const ACCOUNT = new Set(['chats', 'left_chats', 'personal_information', 'contacts']);
const HEAD = new Set(['name', 'type', 'id']);
/** Characters handed to the parser at once: so many tokens are in memory, whatever the file's size. */
const PIECE = 65_536;

/**
 * The messages of a channel as Telegram Desktop exports them (`result.json`), one at a time: neither the file nor a
 * message that is too large is ever in memory as a whole. `began` is told what the file says of itself before the
 * first. Throws `FileTrouble` where it is not JSON, or not the export of one chat.
 */
export async function* exportedMessages(bytes: AsyncIterable<Buffer>, began: (head: ExportHead) => void): AsyncGenerator<ExportedMessage> {
  const parse = jsonParser({ packValues: false, streamValues: true });
  const reading = new Reading(began);
  const tokensOf = (piece: string | typeof none): Token[] => {
    try {
      const out = (parse as (piece: string | typeof none) => unknown)(piece);
      return isMany(out) ? (getManyValues(out) as Token[]) : [];
    } catch {
      throw new FileTrouble('json_broken', reading.count + 1);
    }
  };
  for await (const text of decoded(bytes, 'utf-8'))
    for (let at = 0; at < text.length; at += PIECE) yield* reading.take(tokensOf(text.slice(at, at + PIECE)));
  yield* reading.take(tokensOf(none));
  if (!reading.sawMessages) throw new FileTrouble('not_telegram', 1);
}

/** Where in the file it is: before the object, in it, or among its messages. */
class Reading {
  count = 0;
  sawMessages = false;
  private place: 'before' | 'root' | 'messages' | 'after' = 'before';
  private key: string | null = null;
  private value: Assembled | null = null;
  private readonly head: ExportHead = { name: null, type: null, id: null };

  constructor(private readonly began: (head: ExportHead) => void) {}

  *take(tokens: Token[]): Generator<ExportedMessage> {
    for (const token of tokens) {
      if (this.value) {
        if (this.value.take(token)) yield* this.end(this.value);
      } else if (this.place === 'root') this.inRoot(token);
      else if (this.place === 'messages') yield* this.inMessages(token);
      else if (this.place === 'before') {
        if (token.name !== 'startObject') throw new FileTrouble('not_telegram', 1);
        this.place = 'root';
      }
    }
  }

  private inRoot(token: Token): void {
    if (token.name === 'endObject') this.place = 'after';
    else if (token.name === 'startKey') this.key = '';
    else if (this.key !== null && token.name === 'stringChunk') this.key = (this.key + token.value).slice(0, 100);
    else if (token.name === 'endKey') this.begin(this.key ?? '');
    // The value a key stands for: of the messages it is a list, or it is none of theirs.
    else if (token.name === 'startArray') this.place = 'messages';
    else throw new FileTrouble('not_telegram', 1);
  }

  private begin(key: string): void {
    if (ACCOUNT.has(key)) throw new FileTrouble('whole_account', 1);
    if (key !== 'messages') {
      this.value = new Assembled(HEAD.has(key) ? null : new Set(), () => this.count + 1);
      return;
    }
    if (this.sawMessages) throw new FileTrouble('not_telegram', this.count + 1);
    this.sawMessages = true;
    this.key = null;
    this.began(this.head);
  }

  private *inMessages(token: Token): Generator<ExportedMessage> {
    if (token.name === 'endArray') {
      this.place = 'root';
      return;
    }
    this.value = new Assembled(WANTED, () => this.count + 1);
    if (this.value.take(token)) yield* this.end(this.value);
  }

  private *end(whole: Assembled): Generator<ExportedMessage> {
    this.value = null;
    if (this.place === 'messages') {
      this.count += 1;
      yield { at: this.count, raw: whole.tooLarge ? undefined : whole.value };
    } else if (this.key !== null && HEAD.has(this.key)) this.head[this.key as keyof ExportHead] = whole.value;
    if (this.place === 'root') this.key = null;
  }
}
