import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type OwnText, ownTextsOf, ownTextView } from '@/lib/timeline/own-texts';
import { type OwnRung, ownRungView } from './own-rungs';

export type OwnAdvice = { jurisdiction: string; texts: OwnText[]; rungs: OwnRung[] };

/** The campaign's own texts and steps, those put away too, and whose law its shipped ones follow. */
export function readOwnAdvice(actor: Actor): Promise<OwnAdvice> {
  return withScope(actor, async (scope) => {
    const { jurisdiction } = await campaignOf(scope);
    const key = await scope.keys.ofCampaign();
    const rows = await scope.db.ownRung.findMany({ where: { campaignId: actor.campaignId }, orderBy: { seq: 'asc' } });
    return { jurisdiction, texts: await ownTextsOf(scope, { all: true }), rungs: rows.map((row) => ownRungView(row, key)) };
  });
}

/** A text to be changed, or with no id the ground of a new one; `text` null where there is no such text. */
export function readOwnText(
  actor: Actor,
  textId: string | null,
): Promise<{ jurisdiction: string; today: CalendarDate; text: OwnText | null }> {
  return withScope(actor, async (scope) => {
    const { jurisdiction, today } = await campaignOf(scope);
    const where = { id: textId ?? '', campaignId: actor.campaignId };
    const row = isId(textId) ? await scope.db.ownText.findFirst({ where }) : null;
    return { jurisdiction, today, text: row && ownTextView(row, await scope.keys.ofCampaign()) };
  });
}

export type RungForm = {
  rung: OwnRung | null;
  texts: OwnText[];
  categories: { code: string; nameRu: string; nameEn: string }[];
  /** The body its letter goes to: the one chosen just now, or the step's; those found by what is looked for. */
  official: OfficialView | null;
  offered: OfficialView[];
};

/** A step to be changed, or with no id what a new one is made of. */
export function readOwnRung(actor: Actor, rungId: string | null, asked: { q: string; to: string }): Promise<RungForm> {
  return withScope(actor, async (scope) => {
    const where = { id: rungId ?? '', campaignId: actor.campaignId };
    const row = isId(rungId) ? await scope.db.ownRung.findFirst({ where }) : null;
    const rung = row && ownRungView(row, await scope.keys.ofCampaign());
    const officialId = asked.to === 'same' ? null : isId(asked.to) ? asked.to : (rung?.officialId ?? null);
    return {
      rung,
      texts: await ownTextsOf(scope),
      categories: await categoriesOf(scope),
      official: officialId ? await officialById(scope, officialId) : null,
      offered: asked.q.trim() ? await searchOfficials(scope, asked.q, null) : [],
    };
  });
}
