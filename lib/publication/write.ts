import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { now, today } from '@/lib/time/clock';
import { mayDecide, mayFreeze } from './access';
import { digestOf } from './canonical';
import { compileFacts } from './compile';
import { countBodies } from './count-bodies';
import { countHappened } from './count-happened';
import { countLetters } from './count-letters';
import { type Facts, factsSchema } from './facts';
import { compilePeople, keepPassages } from './freeze-people';
import { compilePosts } from './freeze-posts';
import { dropPassages, letPassagesOut, sayCorrected } from './passages-out';
import { letPostsOut } from './posts-out';
import { asOfFor } from './rules';
import { newSnapshotId } from './snapshot-id';

/** Three million letters are counted in about half a minute on two cores. */
const FREEZE_MS = 120_000;

/** Counts the letters up to the end of last month and keeps what may leave, until another person decides. */
export function freezeSnapshot(actor: Actor, post?: Post): Promise<Result<{ id: string }>> {
  const freeze = (scope: Scope) =>
    once(scope, post, async () => {
      if (!mayFreeze(actor)) return refused('not_allowed');
      const { id, timeZone, ...campaign } = await scope.db.campaign.findUniqueOrThrow({
        where: { id: actor.campaignId },
        select: { id: true, slug: true, nameRu: true, nameEn: true, timeZone: true },
      });
      const day = today(timeZone);
      const { facts, people, posts } = await compileAll(scope, { campaign, asOfOn: asOfFor(day) });
      if (!facts.letters.total) return refused('nothing_to_publish');
      const snapshotId = newSnapshotId(now(), await scope.db.snapshot.count({ where: { campaignId: id } }));
      await scope.db.snapshot.create({
        data: {
          id: snapshotId,
          campaignId: id,
          asOfOn: toDbDate(asOfFor(day)),
          facts,
          digest: digestOf(facts),
          frozenBy: actor.memberId,
          frozenAt: now(),
        },
        select: { id: true },
      });
      await keepPassages(scope, snapshotId, [...people, ...posts]);
      await recordEvent(scope, { kind: 'snapshot_frozen', onDay: day, payload: { snapshotId } });
      return { ok: true, id: snapshotId };
    });
  return withScope(actor, freeze, FREEZE_MS);
}

type Decision = { id: string; decision: 'publish' | 'decline' };

/** Lets a frozen snapshot out, or puts it away. Never the person who froze it: the database checks that too. */
export function decideSnapshot(actor: Actor, { id, decision }: Decision, post?: Post): Promise<Result<{ id: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { db } = scope;
      if (!mayFreeze(actor)) return refused('not_allowed');
      const snapshot = await db.snapshot.findFirst({ where: { id, campaignId: actor.campaignId } });
      if (!snapshot) return refused('not_found');
      const may = mayDecide(actor, snapshot);
      if (may !== 'yes') return refused(may);
      // The condition on the state is the lock: of two people at once, one changes a row.
      const { count } = await db.snapshot.updateMany({
        where: { id, campaignId: actor.campaignId, state: 'frozen' },
        data: { state: decision === 'publish' ? 'published' : 'declined', decidedBy: actor.memberId, decidedAt: now() },
      });
      if (count === 0) return refused('already_decided');
      const { timeZone } = await db.campaign.findUniqueOrThrow({ where: { id: actor.campaignId }, select: { timeZone: true } });
      const day = today(timeZone);
      const facts = factsSchema.parse(snapshot.facts);
      if (decision === 'publish') await copyOut(scope, facts, { ...snapshot, publishedOn: toDbDate(day) });
      else await dropPassages(scope, id);
      await recordEvent(scope, {
        kind: decision === 'publish' ? 'snapshot_published' : 'snapshot_declined',
        onDay: day,
        payload: { snapshotId: id },
      });
      return { ok: true, id };
    }),
  );
}

/** The figures first, which may take long; people and posts last, since consents and posts are held from then on. */
async function compileAll(scope: Scope, head: Parameters<typeof compileFacts>[1]) {
  const letters = await countLetters(scope, head.asOfOn);
  const bodies = await countBodies(scope, head.asOfOn);
  const happened = await countHappened(scope, head.asOfOn);
  const people = await compilePeople(scope, head.asOfOn);
  const posts = await compilePosts(scope, head.asOfOn);
  return { facts: compileFacts({ ...letters, bodies }, head, { people, happened, posts }), people, posts };
}

/** Copies what was agreed on to the tables the public role can read. */
async function copyOut(scope: Scope, facts: Facts, row: { id: string; asOfOn: Date; digest: string; publishedOn: Date }): Promise<void> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const { id, asOfOn, digest, publishedOn } = row;
  const { slug } = facts.campaign;
  await db.publishedCampaign.upsert({ where: { campaignId }, create: { campaignId, ...facts.campaign }, update: facts.campaign });
  await db.publishedSnapshot.create({ data: { id, campaignId, slug, asOfOn, publishedOn, facts, digest }, select: { id: true } });
  await letPassagesOut(scope, { id, slug, asOfOn, facts });
  await letPostsOut(scope, { id, slug, asOfOn, facts });
  await sayCorrected(scope, { slug, asOfOn }, fromDbDate(publishedOn));
}
