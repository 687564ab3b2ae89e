import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { type Facts, peopleOf } from './facts';
import { type Passage, passageDigest, passageSchema } from './passage';

type Kept = { mark: string; salt: Uint8Array<ArrayBuffer>; passage: Passage };

/**
 * What a frozen snapshot may still say of people. Each consent is held until the transaction ends: of a withdrawal at
 * the same moment one comes first, and either it is left out here or its withdrawal finds it published.
 */
export async function standingPassages({ db, actor, keys }: Scope, snapshotId: string, facts: Facts): Promise<Kept[]> {
  const { campaignId } = actor;
  const held = await db.$queryRaw<{ mark: string }[]>`
    SELECT s.mark FROM snapshot_passage s JOIN consent c ON c.campaign_id = s.campaign_id AND c.id = s.consent_id
    WHERE s.campaign_id = ${campaignId}::uuid AND s.snapshot_id = ${snapshotId}::uuid AND c.withdrawn_on IS NULL FOR SHARE OF c`;
  const rows = await db.snapshotPassage.findMany({
    where: { campaignId, snapshotId, mark: { in: held.map(({ mark }) => mark) } },
    orderBy: { mark: 'asc' },
  });
  const digests = new Map(peopleOf(facts).map(({ mark, digest }) => [mark, digest]));
  const key = await keys.ofCampaign();
  return rows.map(({ mark, salt, bodySealed }) => {
    const passage = passageSchema.parse(JSON.parse(key.open('snapshot_passage.body', `${snapshotId} ${mark}`, bodySealed)));
    if (passageDigest(salt, passage) !== digests.get(mark)) throw new Error('A passage does not match its digest.');
    return { mark, salt, passage };
  });
}

type Edition = { id: string; slug: string; asOfOn: Date; facts: Facts };

/** Copies the passages to where the public role reads. */
export async function letPassagesOut(scope: Scope, { id, slug, asOfOn, facts }: Edition): Promise<void> {
  const passages = await standingPassages(scope, id, facts);
  if (passages.length === 0) return;
  await scope.db.publishedPassage.createMany({
    data: passages.map(({ mark, salt, passage }) => ({
      id: newId(),
      campaignId: scope.actor.campaignId,
      snapshotId: id,
      slug,
      asOfOn,
      mark,
      salt,
      body: passage,
    })),
  });
}

/** What was frozen and put away is not kept. */
export async function dropPassages({ db, actor }: Scope, snapshotId: string): Promise<void> {
  await db.snapshotPassage.deleteMany({ where: { campaignId: actor.campaignId, snapshotId } });
}

/** An earlier edition for the same day says from now on that a later one corrects it. */
export async function sayCorrected(
  { db, actor }: Scope,
  { slug, asOfOn }: Omit<Edition, 'facts' | 'id'>,
  today: CalendarDate,
): Promise<void> {
  const { campaignId } = actor;
  const [, ...earlier] = await db.publishedSnapshot.findMany({
    where: { campaignId, asOfOn },
    orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  const ids = earlier.map(({ id }) => id);
  const said = await db.publishedCorrection.findMany({
    where: { campaignId, snapshotId: { in: ids }, kind: 'edition' },
    select: { snapshotId: true },
  });
  const fresh = ids.filter((id) => !said.some(({ snapshotId }) => snapshotId === id));
  await db.publishedCorrection.createMany({
    data: fresh.map((snapshotId) => ({
      id: newId(),
      campaignId,
      snapshotId,
      slug,
      asOfOn,
      kind: 'edition',
      correctedOn: toDbDate(today),
    })),
  });
}
