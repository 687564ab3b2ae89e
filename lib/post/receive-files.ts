import 'server-only';
import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { Actor } from '@/lib/auth/actor';
import { type Matched, matchFiles, type SentFile } from './match-files';

/** Files of one form, and bytes of one file, at most. */
const MOST_FILES = 1_000;
export const LARGEST_MEDIA = 200_000_000;

export type FilesReceived = ({ ok: true; channelId: string } & Matched) | { ok: false; reason: 'no_files' | 'no_channel' | 'broken' };

/**
 * Takes files out of a posted form as they come: of each only its SHA-256 is made and its bytes counted, nothing is
 * written anywhere. One that did not come whole is not counted.
 */
export async function receiveFiles(actor: Actor, type: string, body: ReadableStream<Uint8Array> | null): Promise<FilesReceived> {
  if (!body || !/^multipart\/form-data;.*boundary=/i.test(type)) return { ok: false, reason: 'no_files' };
  const sent: SentFile[] = [];
  let channelId = '';
  const form = new Busboy({
    headers: { 'content-type': type },
    // A folder that was chosen comes with the ways of its files; the way helps nobody but its last part.
    limits: { fields: 20, fieldSize: 1_000, files: MOST_FILES, fileSize: LARGEST_MEDIA, parts: MOST_FILES + 20, headerPairs: 50 },
  });
  form.on('field', (name, value) => {
    if (name === 'channelId') channelId = value;
  });
  form.on('file', (_, stream, file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    stream.on('data', (piece: Buffer) => {
      hash.update(piece);
      bytes += piece.length;
    });
    stream.on('error', () => {});
    stream.on('end', () => {
      if (file && bytes > 0 && !stream.truncated) sent.push({ file, bytes, sha256: new Uint8Array(hash.digest()) });
    });
  });
  try {
    await pipeline(Readable.fromWeb(body), form as unknown as Writable);
  } catch {
    return { ok: false, reason: 'broken' };
  }
  if (sent.length === 0) return { ok: false, reason: 'no_files' };
  const matched = await matchFiles(actor, channelId, sent);
  return matched.ok ? { ...matched, channelId } : { ok: false, reason: matched.reason === 'not_found' ? 'no_channel' : 'broken' };
}
