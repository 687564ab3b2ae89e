import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { HEAD } from '@/lib/import/stored-bytes';
import { beginUpload, endUpload, keepPart } from '@/lib/import/upload';
import { must } from './must';

/** Brings a file as an upload does, in parts of `part` bytes; answers its import. */
export async function bringFile(actor: Actor, format: string, file: Buffer | string, part = 1_000_000): Promise<string> {
  const bytes = Buffer.from(file as string);
  const { importId } = must(await beginUpload(actor, { key: randomUUID(), format }));
  for (let position = 0; position * part < bytes.length; position += 1)
    must(await keepPart(actor, { importId, position, bytes: bytes.subarray(position * part, (position + 1) * part) }));
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest());
  must(await endUpload(actor, { importId, sha256, bytes: bytes.length, head: bytes.subarray(0, HEAD) }));
  return importId;
}

export const OVDINFO_HEADING = 'Id,date,region,agreement,event_type,subject,organizer,ovd,place,number_of_detentions';

/** An invented table of detentions as OVD-Info writes them. */
export const ovdinfoTable = (rows: readonly string[]): string => `${[OVDINFO_HEADING, ...rows].join('\n')}\n`;
