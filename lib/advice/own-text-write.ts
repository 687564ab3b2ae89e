import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { unknownPlaceholders } from '@/lib/paper/fill-text';
import { templateOf } from '@/lib/paper/templates';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayKeepOwn } from './own-access';

export type TypedText = { textId: string | null; title: string; lang: 'ru' | 'en'; replaces: string | null; body: string };
type Done = Result<{ textId: string }>;

/** Adds a text of the campaign's own, or changes the one whose id is given. A placeholder nobody knows is refused. */
export function saveOwnText(actor: Actor, typed: TypedText, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepOwn(actor)) return refused('not_allowed');
      const { db, keys } = scope;
      if (unknownPlaceholders(typed.body).length > 0) return refused('unknown_placeholder', 'body');
      if (typed.replaces && !templateOf(typed.replaces)) return refused('not_in_list', 'replaces');
      if (await isReplaced(scope, typed.replaces, typed.textId)) return refused('replaces_taken', 'replaces');
      const { today } = await campaignOf(scope);
      const [id, key] = [typed.textId ?? newId(), await keys.ofCampaign()];
      const data = {
        lang: typed.lang,
        replaces: typed.replaces,
        titleSealed: key.seal('own_text.title', id, typed.title),
        bodySealed: key.seal('own_text.body', id, typed.body),
        changedBy: actor.memberId,
        changedOn: toDbDate(today),
      };
      const campaignId = actor.campaignId;
      const { count } = typed.textId
        ? await db.ownText.updateMany({ where: { id, campaignId, archivedOn: null }, data })
        : await db.ownText.createMany({ data: [{ id, campaignId, ...data }] });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, {
        kind: 'own_text_changed',
        onDay: today,
        payload: { textId: id, change: typed.textId ? 'changed' : 'added' },
      });
      return { ok: true, textId: id };
    }),
  );
}

/** Puts a text away, or with `restore` brings it back. One that a step needs stays. */
export function archiveOwnText(actor: Actor, typed: { textId: string; restore?: boolean }, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepOwn(actor)) return refused('not_allowed');
      const { db } = scope;
      const { textId: id, restore = false } = typed;
      const where = { id, campaignId: actor.campaignId, archivedOn: restore ? { not: null } : null };
      const row = await db.ownText.findFirst({ where, select: { replaces: true } });
      if (!row) return refused('not_found');
      const needed = await db.ownRung.findFirst({
        where: { campaignId: actor.campaignId, textId: id, archivedOn: null },
        select: { id: true },
      });
      if (!restore && needed) return refused('text_in_use');
      if (restore && (await isReplaced(scope, row.replaces, id))) return refused('replaces_taken');
      const { today } = await campaignOf(scope);
      await db.ownText.updateMany({ where, data: { archivedOn: restore ? null : toDbDate(today) } });
      await recordEvent(scope, {
        kind: 'own_text_changed',
        onDay: today,
        payload: { textId: id, change: restore ? 'restored' : 'archived' },
      });
      return { ok: true, textId: id };
    }),
  );
}

/** Another text in use stands in for the same letter. */
async function isReplaced({ db, actor }: Scope, replaces: string | null, except: string | null): Promise<boolean> {
  if (!replaces) return false;
  const where = { campaignId: actor.campaignId, replaces, archivedOn: null, ...(except ? { id: { not: except } } : {}) };
  return (await db.ownText.findFirst({ where, select: { id: true } })) !== null;
}
