import 'server-only';
import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { Actor } from '@/lib/auth/actor';
import { formatOf } from './formats';
import { LARGEST_FILE } from './states';
import { HEAD } from './stored-bytes';
import { beginUpload, endUpload, forgetUpload, keepPart } from './upload';

/** Bytes of a part: so much of a file is in memory at once, whatever its size. */
const PART = 1_000_000;

export type Received =
  | { ok: true; importId: string }
  | { ok: false; reason: 'no_file' | 'no_format' | 'wrong_type' | 'too_large' | 'broken' };

/**
 * Takes a file out of a posted form as it comes, part by part, each sealed before the next is waited for. Nothing of
 * a file stays that did not come whole or is not what was chosen; the rest of it is let by.
 */
export async function receiveFile(actor: Actor, type: string, body: ReadableStream<Uint8Array> | null): Promise<Received> {
  if (!body || !/^multipart\/form-data;.*boundary=/i.test(type)) return { ok: false, reason: 'no_file' };
  const fields = new Map<string, string>();
  let taken: Promise<Received> | undefined;
  let coming: Readable | undefined;
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { fields: 20, fieldSize: 1_000, files: 1, fileSize: LARGEST_FILE, parts: 25, headerPairs: 50 },
  });
  form.on('field', (name, value) => fields.set(name, value));
  form.on('file', (_, file) => {
    // It answers, and does not throw, or nobody would be there to catch it while the form goes on.
    coming = file;
    file.on('error', () => {});
    const parts = partsOf(file);
    // It answers, and does not throw, or nobody would be there to catch it while the form goes on.
    const answer = take(actor, fields, file, parts).catch(() => ({ ok: false, reason: 'broken' }) as const);
    taken = answer.then(async (got) => {
      await letBy(parts);
      return got;
    });
  });
  try {
    await pipeline(Readable.fromWeb(body), form as unknown as Writable);
  } catch {
    // Broken off on its way: whoever waits for the rest of the file waits no longer.
    coming?.destroy(new Error('broken off'));
    const got = await taken;
    if (got?.ok) await forgetUpload(actor, got.importId);
    return { ok: false, reason: 'broken' };
  }
  return (await taken) ?? { ok: false, reason: 'no_file' };
}

type File = Readable & { truncated?: boolean };
type Parts = AsyncGenerator<Buffer, undefined>;

async function take(actor: Actor, fields: Map<string, string>, file: File, parts: Parts): Promise<Received> {
  const format = formatOf(fields.get('format') ?? '');
  if (!format) return { ok: false, reason: 'no_format' };
  const first = (await parts.next()).value;
  if (!first) return { ok: false, reason: 'no_file' };
  const head = first.subarray(0, HEAD);
  if (!format.recognise(head)) return { ok: false, reason: 'wrong_type' };
  const begun = await beginUpload(actor, { key: fields.get('key') ?? '', format: format.code });
  if (!begun.ok) return { ok: false, reason: 'broken' };
  const { importId, isNew } = begun;
  // The same form again: the file is here, or on its way.
  if (!isNew) return { ok: true, importId };
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    let position = 0;
    for (let part: Buffer | undefined = first; part; part = (await parts.next()).value as Buffer | undefined) {
      hash.update(part);
      bytes += part.length;
      const kept = await keepPart(actor, { importId, position, bytes: part });
      if (!kept.ok) throw new Error(kept.reason);
      position += 1;
    }
    if (file.truncated) {
      await forgetUpload(actor, importId);
      return { ok: false, reason: 'too_large' };
    }
    const ended = await endUpload(actor, { importId, sha256: new Uint8Array(hash.digest()), bytes, head });
    return ended.ok ? { ok: true, importId } : { ok: false, reason: 'broken' };
  } catch {
    await forgetUpload(actor, importId);
    return { ok: false, reason: 'broken' };
  }
}

/** What is left of a file nobody wants is read and forgotten: the form behind it must come to its end. */
async function letBy(parts: Parts): Promise<void> {
  try {
    while (!(await parts.next()).done);
  } catch {
    // Broken off: there is nothing left.
  }
}

async function* partsOf(file: Readable): Parts {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of file as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length < PART) continue;
    yield Buffer.concat(pieces);
    [pieces, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(pieces);
  return undefined;
}
