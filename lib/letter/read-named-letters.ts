import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { visibleLetters } from './access';

/** A letter by whose it is and when it was sent. */
export type NamedLetter = { id: string; alias: string; ref: string; sentOn: CalendarDate; sentPrecision: string };

/** Letters by id with their cases' aliases, the newest first; those the actor may not see are left out. */
export async function readNamedLetters({ db, keys, actor }: Scope, ids: readonly string[]): Promise<NamedLetter[]> {
  const rows = await db.letter.findMany({
    where: { id: { in: [...ids] }, ...visibleLetters(actor) },
    select: {
      id: true,
      sentOn: true,
      sentPrecision: true,
      caseFile: { select: { id: true, ref: true, keyWrapped: true, aliasSealed: true } },
    },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
  });
  return Promise.all(
    rows.map(async ({ id, sentOn, sentPrecision, caseFile }) => ({
      id,
      alias: (await keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed),
      ref: caseFile.ref,
      sentOn: fromDbDate(sentOn),
      sentPrecision,
    })),
  );
}
