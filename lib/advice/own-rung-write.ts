import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { officialById } from '@/lib/official/read';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayKeepOwn } from './own-access';
import { TERM_UNITS } from './own-rungs';

export type TypedRung = {
  rungId: string | null;
  title: string;
  plain: string;
  article: string | null;
  replyKinds: string[];
  standings: string[];
  categories: string[];
  termAmount: number | null;
  termUnit: string | null;
  officialId: string | null;
  textId: string | null;
};
type Done = Result<{ rungId: string }>;

/** Adds a step of the campaign's own, or changes the one whose id is given. Families see it among the others. */
export function saveOwnRung(actor: Actor, typed: TypedRung, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepOwn(actor)) return refused('not_allowed');
      const refusal = await refusalOf(scope, typed);
      if (refusal) return refusal;
      const { db, keys } = scope;
      const { today } = await campaignOf(scope);
      const [id, key, campaignId] = [typed.rungId ?? newId(), await keys.ofCampaign(), actor.campaignId];
      const { rungId, title, plain, article, termAmount, ...plainly } = typed;
      const data = {
        ...plainly,
        termAmount,
        termUnit: termAmount ? typed.termUnit : null,
        titleSealed: key.seal('own_rung.title', id, title),
        plainSealed: key.seal('own_rung.plain', id, plain),
        articleSealed: key.sealOptional('own_rung.article', id, article),
      };
      const { count } = rungId
        ? await db.ownRung.updateMany({ where: { id, campaignId, archivedOn: null }, data })
        : await db.ownRung.createMany({ data: [{ id, campaignId, addedBy: actor.memberId, addedOn: toDbDate(today), ...data }] });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, { kind: 'own_rung_changed', onDay: today, payload: { rungId: id, change: rungId ? 'changed' : 'added' } });
      return { ok: true, rungId: id };
    }),
  );
}

/** Puts a step away, or with `restore` brings it back. Letters that took it keep it. */
export function archiveOwnRung(actor: Actor, typed: { rungId: string; restore?: boolean }, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepOwn(actor)) return refused('not_allowed');
      const { rungId: id, restore = false } = typed;
      const { today } = await campaignOf(scope);
      const where = { id, campaignId: actor.campaignId, archivedOn: restore ? { not: null } : null };
      const { count } = await scope.db.ownRung.updateMany({ where, data: { archivedOn: restore ? null : toDbDate(today) } });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, {
        kind: 'own_rung_changed',
        onDay: today,
        payload: { rungId: id, change: restore ? 'restored' : 'archived' },
      });
      return { ok: true, rungId: id };
    }),
  );
}

async function refusalOf(scope: Scope, typed: TypedRung): Promise<Refusal | null> {
  const { db, actor } = scope;
  const unit = TERM_UNITS.find((each) => each === typed.termUnit);
  if (typed.termAmount !== null && !unit) return refused('term_incomplete', 'termAmount');
  const known = new Set((await categoriesOf(scope)).map(({ code }) => code));
  if (!typed.categories.every((code) => known.has(code))) return refused('not_in_list', 'categories');
  if (typed.officialId && !(await officialById(scope, typed.officialId))) return refused('not_in_list', 'officialId');
  const where = { id: typed.textId ?? '', campaignId: actor.campaignId, archivedOn: null };
  if (typed.textId && !(await db.ownText.findFirst({ where, select: { id: true } }))) return refused('not_in_list', 'textId');
  return null;
}
