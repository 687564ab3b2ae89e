import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayKeepEditions } from './access';
import { type EditionDone, editionColumns, type ToldEdition, unknownOfficial } from './add-edition';

type Change = { data: Prisma.EditionUncheckedUpdateManyInput; change: 'words' | 'shown' | 'hidden' | 'withdrawn' | 'restored' };
type Row = { id: string; isPublic: boolean; withdrawnOn: Date | null };

/** Corrects what was said of an occasion; its day is moved to before no question that was sent to it, and to no day ahead once it was on air. */
export function editEdition(actor: Actor, { editionId, ...typed }: ToldEdition & { editionId: string }, post?: Post): Promise<EditionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeEdition(scope, editionId, async ({ id }) => {
        const unknown = await unknownOfficial(scope, typed);
        if (unknown) return unknown;
        const where = { campaignId: actor.campaignId, editionId: id, withdrawnOn: null };
        const last = await scope.db.question.findFirst({ where, orderBy: { sentOn: 'desc' }, select: { sentOn: true } });
        if (last && fromDbDate(last.sentOn) > typed.onDay) return refused('before_question', 'onDay');
        if (typed.onDay > (await campaignOf(scope)).today && (await wasRead(scope, id))) return refused('edition_to_come', 'onDay');
        return { data: editionColumns(typed), change: 'words' };
      }),
    ),
  );
}

/** Whether it is known of any of its questions that it was read on air, or was not. */
const wasRead = async ({ db, actor }: Scope, editionId: string): Promise<boolean> =>
  (await db.question.findFirst({
    where: { campaignId: actor.campaignId, editionId, withdrawnOn: null, readOnAir: { not: 'unknown' } },
    select: { id: true },
  })) !== null;

/** Whether an occasion and its figures may be told of in public. */
export function showEdition(actor: Actor, { editionId, show }: { editionId: string; show: boolean }, post?: Post): Promise<EditionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeEdition(scope, editionId, async ({ isPublic }) =>
        isPublic === show ? refused('already_so', 'show') : { data: { isPublic: show }, change: show ? 'shown' : 'hidden' },
      ),
    ),
  );
}

/** Takes an occasion back that was listed by mistake: nobody is offered it, and its questions count nowhere. */
export function withdrawEdition(actor: Actor, editionId: string, post?: Post): Promise<EditionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      return changeEdition(scope, editionId, async () => ({
        data: { withdrawnOn: toDbDate(today), isPublic: false },
        change: 'withdrawn',
      }));
    }),
  );
}

/** Undoes it. */
export function restoreEdition(actor: Actor, editionId: string, post?: Post): Promise<EditionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeEdition(scope, editionId, async () => ({ data: { withdrawnOn: null }, change: 'restored' }), { withdrawn: true }),
    ),
  );
}

async function changeEdition(
  scope: Scope,
  editionId: string,
  work: (row: Row) => Promise<Change | Refusal>,
  { withdrawn = false } = {},
): Promise<EditionDone> {
  const { db, actor } = scope;
  if (!mayKeepEditions(actor)) return refused('not_allowed');
  if (!isId(editionId)) return refused('not_found');
  await db.$queryRaw`SELECT 1 FROM edition WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${editionId}::uuid FOR UPDATE`;
  const where = { id: editionId, campaignId: actor.campaignId };
  const row = await db.edition.findFirst({ where, select: { id: true, isPublic: true, withdrawnOn: true } });
  if (!row) return refused('not_found');
  if ((row.withdrawnOn !== null) !== withdrawn) return refused('changed_meanwhile');
  const done = await work(row);
  if ('ok' in done) return done;
  await db.edition.updateMany({ where, data: done.data });
  const { today } = await campaignOf(scope);
  await recordEvent(scope, { kind: 'edition_changed', thingId: row.id, onDay: today, payload: { change: done.change } });
  return { ok: true, editionId: row.id };
}
