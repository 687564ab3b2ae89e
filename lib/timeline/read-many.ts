import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { MANY } from '@/lib/letter/log-many';
import { visibleOfficials } from '@/lib/official/access';
import { likelyOfficials } from '@/lib/official/likely';
import { OFFICIAL_VIEW, type OfficialView, searchOfficials } from '@/lib/official/read';
import { paperText } from '@/lib/paper/paper-text';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { fieldsFor } from './paper-fields';
import { type OfferedText, textsOffered } from './texts-offered';

export type ManyView = {
  caseId: string;
  alias: string;
  today: CalendarDate;
  texts: OfferedText[];
  chosen: OfficialView[];
  /** Ticked beyond what one text goes to at once. */
  tooMany: boolean;
  offered: OfficialView[];
  /** The words to begin with: those of the text chosen, without addressee, sender and signature. */
  text: string;
};

/** What "one text to many bodies" shows: the bodies ticked so far, those to tick, and the words to begin with. */
export function readMany(
  actor: Actor,
  caseId: string,
  asked: { q: string; to: readonly string[]; code: string },
): Promise<ManyView | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const ids = [...new Set(asked.to)].filter(isId);
    const rows = await scope.db.official.findMany({
      where: { id: { in: ids.slice(0, MANY) }, ...visibleOfficials(actor) },
      select: OFFICIAL_VIEW,
    });
    const chosen = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
    const found = asked.q.trim() ? await searchOfficials(scope, asked.q, caseFile.region) : await likelyOfficials(scope, caseFile.region);
    const texts = (await textsOffered(scope)).filter(({ followsUp }) => !followsUp);
    const fields = await fieldsFor(scope, { caseId: caseFile.id });
    const paper = fields && texts.find(({ code }) => code === asked.code)?.write(fields);
    return {
      caseId: caseFile.id,
      alias: (await scope.keys.ofCase(caseFile)).open('case.alias', caseFile.id, caseFile.aliasSealed),
      today: (await campaignOf(scope)).today,
      texts,
      chosen,
      tooMany: ids.length > MANY,
      offered: found.filter(({ id }) => !ids.includes(id)),
      text: paper ? paperText({ ...paper, to: [], from: [], day: '', signature: '' }).replace(/\s*_{6,} \/\s*$/, '') : '',
    };
  });
}
