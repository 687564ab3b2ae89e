import 'server-only';
import { filePosts, postsHere } from '@/lib/post/file-many';
import type { FiledChannel, FiledPost } from '@/lib/post/filed-post';
import { tellFiled } from '@/lib/post/tell-filed';
import { filedAndTouched, removeFiledPosts } from '@/lib/post/unfile';
import { postOf } from '../telegram/message';
import { type ExportHead, exportedMessages } from '../telegram/read-export';
import { storable } from '../telegram/words-of';
import { FileTrouble, importFormat } from './format';

/** Only what a campaign says to everybody is a post of its own. What people write in a group or to one another is not ours to keep. */
const CHANNELS = ['public_channel', 'private_channel'];
const LONGEST_NAME = 200;

/**
 * A channel's history as Telegram Desktop exports it, machine-readable: a message a post. Read message by message from
 * the stored parts. A message that a later file has otherwise becomes a further version of its post.
 */
export const telegram = importFormat<FiledPost>({
  code: 'telegram',
  name: { ru: 'Выгрузка канала Telegram', en: 'Export of a Telegram channel' },
  takes: {
    ru: 'Файл result.json: в Telegram Desktop откройте канал, меню «Экспорт истории чата», формат «Машиночитаемый JSON». Каждое сообщение станет публикацией. Файлы и фотографии можно прислать потом.',
    en: 'The file result.json: in Telegram Desktop open the channel, menu “Export chat history”, format “Machine-readable JSON”. Each message becomes a post. Files and photos can be sent later.',
  },
  accept: '.json,application/json',
  recognise: (head) => head.toString('latin1').replace(/^ï»¿/, '').trimStart().startsWith('{'),
  choose: () => ({}),
  async *rows(bytes) {
    let channel: FiledChannel | undefined;
    const messages = exportedMessages(bytes, (head) => {
      channel = channelOf(head);
    });
    for await (const message of messages) if (channel) yield postOf(message, channel);
  },
  known: postsHere,
  write: (scope, importId, items) =>
    filePosts(
      scope,
      importId,
      items.map(({ item }) => item),
    ),
  ended: tellFiled,
  undo: removeFiledPosts,
  changed: filedAndTouched,
  seeAt: (importId) => `/desk/posts?file=${importId}`,
});

function channelOf({ name, type, id }: ExportHead): FiledChannel {
  if (typeof type !== 'string' || !Number.isSafeInteger(id)) throw new FileTrouble('not_telegram', 1);
  if (!CHANNELS.includes(type)) throw new FileTrouble('not_a_channel', 1);
  const said = typeof name === 'string' ? storable(name).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : '';
  return { kind: 'telegram', source: `telegram ${id}`, name: said || `Telegram ${id}` };
}
