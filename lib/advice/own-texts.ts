import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { PaperFields } from '@/lib/paper/fields';
import { fillText } from '@/lib/paper/fill-text';
import type { Template } from '@/lib/paper/letter-template';
import type { Paper } from '@/lib/paper/paper';
import { ownAsks, pointsPut } from '@/lib/paper/points-put';
import { ownTextView } from '@/lib/timeline/own-texts';

/** A step's letter, and the questions it puts (undefined: they stand in its words). */
export type StepLetter = { paper: Paper; points: string[] | undefined };

/**
 * A step's letter: the campaign's own text where the step has one, or where one stands in for the shipped
 * template; else the template. Null for a step without a letter.
 */
export async function paperFor(
  scope: Scope,
  { textId, template }: { textId?: string | null | undefined; template: Template | null },
  fields: PaperFields,
): Promise<StepLetter | null> {
  const { db, keys, actor } = scope;
  const which = textId ? { id: textId } : template ? { replaces: template.code } : null;
  const row = which && (await db.ownText.findFirst({ where: { campaignId: actor.campaignId, archivedOn: null, ...which } }));
  if (!row) return template && { paper: template.write(fields), points: pointsPut(template.asks, fields.letter) };
  const { body, lang } = ownTextView(row, await keys.ofCampaign());
  return { paper: fillText(body, fields, lang), points: pointsPut(ownAsks({ body }, template), fields.letter) };
}
