import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { startImport } from '@/lib/import/decide';
import { HEAD } from '@/lib/import/stored-bytes';
import { beginUpload, endUpload, keepPart } from '@/lib/import/upload';
import { workOff } from '@/lib/import/work-off';
import { must } from './must';

/** Uploads a file and has it looked at, as somebody of the staff would; answers its import. */
export async function bringIn(campaignId: string, organizer: Actor, format: string, file: Buffer): Promise<string> {
  const { importId } = must(await beginUpload(organizer, { key: randomUUID(), format }));
  must(await keepPart(organizer, { importId, position: 0, bytes: file }));
  const sha256 = new Uint8Array(createHash('sha256').update(file).digest());
  must(await endUpload(organizer, { importId, sha256, bytes: file.length, head: file.subarray(0, HEAD) }));
  await workOff(campaignId);
  return importId;
}

/** The same, and read in. */
export async function readIn(campaignId: string, organizer: Actor, format: string, file: Buffer): Promise<void> {
  must(await startImport(organizer, await bringIn(campaignId, organizer, format, file)));
  await workOff(campaignId);
}
