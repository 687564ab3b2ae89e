import 'server-only';
import { isStaff } from '@/lib/auth/actor';
import type { KeyOwner } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';

export type NoteView = { id: string; text: string; madeOn: CalendarDate };

/** Those organizers' notes of a case that are named, in the order in which they were written. None for a family. */
export const notesNamed = (scope: Scope, caseFile: KeyOwner, ids: string[]): Promise<NoteView[]> =>
  ids.length > 0 ? readNotes(scope, caseFile, { id: { in: ids } }) : Promise.resolve([]);

/** The newest notes of a case, the newest first. */
export const newestNotes = async (scope: Scope, caseFile: KeyOwner, most: number): Promise<NoteView[]> =>
  (await readNotes(scope, caseFile, {}, most)).reverse();

async function readNotes(scope: Scope, caseFile: KeyOwner, where: Prisma.NoteWhereInput, most?: number): Promise<NoteView[]> {
  const { db, actor, keys } = scope;
  if (!isStaff(actor)) return [];
  const key = await keys.ofCase(caseFile);
  const rows = await db.note.findMany({
    where: { ...where, campaignId: actor.campaignId, caseId: caseFile.id },
    orderBy: { seq: 'desc' },
    ...(most && { take: most }),
  });
  return rows
    .reverse()
    .map(({ id, textSealed, madeOn }) => ({ id, text: key.open('note.text', id, textSealed), madeOn: fromDbDate(madeOn) }));
}
