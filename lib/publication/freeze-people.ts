import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Scope } from '@/lib/auth/with-scope';
import { keyOf } from '@/lib/person/find';
import type { Precision } from '@/lib/person/rules';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { canonical } from './canonical';
import { compilePerson } from './compile-person';
import { type FrozenPerson, MOST_PEOPLE } from './facts';
import { type Passage, passageDigest } from './passage';

type Compiled = FrozenPerson & { consentId: string; salt: Uint8Array<ArrayBuffer>; passage: Passage };

/**
 * What may be said of people on `asOf`: of each whose consent stood on that day and stands now. The consents are held
 * until the transaction ends: a withdrawal waits, and then takes out what was frozen here.
 */
export async function compilePeople(scope: Scope, asOf: CalendarDate): Promise<Compiled[]> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const held = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM consent WHERE campaign_id = ${campaignId}::uuid AND withdrawn_on IS NULL AND given_on <= ${asOf}::date FOR SHARE`;
  const consents = await db.consent.findMany({
    where: { campaignId, id: { in: held.map(({ id }) => id) } },
    orderBy: [{ personId: 'asc' }, { version: 'desc' }],
    include: {
      person: {
        include: {
          statuses: { where: { onDay: { lte: toDbDate(asOf) } } },
          caseFile: { select: { id: true, keyWrapped: true } },
        },
      },
    },
  });
  // Of several that stand, each lets be said what the one before it did: the newest stands for all.
  const newest = consents.filter(({ personId }, at) => consents[at - 1]?.personId !== personId);
  const compiled: Compiled[] = [];
  for (const { id, scope: agreed, person, nameSealed, storySealed } of newest) {
    const key = await keyOf(scope, person.caseFile);
    const passage = compilePerson(
      {
        scope: agreed,
        publicName: key.openOptional('consent.name', id, nameSealed),
        story: key.openOptional('consent.story', id, storySealed),
        region: person.region,
        draftedOn: person.draftedOn && { day: fromDbDate(person.draftedOn), precision: person.draftedPrecision as Precision },
        statuses: person.statuses.map((each) => ({ ...each, onDay: fromDbDate(each.onDay), precision: each.precision as Precision })),
      },
      asOf,
    );
    const salt = new Uint8Array(randomBytes(32));
    if (passage)
      compiled.push({ mark: randomBytes(8).toString('hex'), digest: passageDigest(salt, passage), consentId: id, salt, passage });
  }
  // By mark, which is random: the order tells nothing.
  return compiled.sort((a, b) => (a.mark < b.mark ? -1 : 1)).slice(0, MOST_PEOPLE);
}

type Kept = { mark: string; salt: Uint8Array<ArrayBuffer>; passage: object } & ({ consentId: string } | { postId: string });

/** Keeps what a snapshot says of people, and its posts, sealed, until it is decided. */
export async function keepPassages({ db, actor, keys }: Scope, snapshotId: string, compiled: readonly Kept[]): Promise<void> {
  if (compiled.length === 0) return;
  const key = await keys.ofCampaign();
  await db.snapshotPassage.createMany({
    data: compiled.map(({ mark, salt, passage, ...of }) => ({
      campaignId: actor.campaignId,
      snapshotId,
      mark,
      ...('consentId' in of ? { consentId: of.consentId } : { postId: of.postId }),
      salt,
      bodySealed: key.seal('snapshot_passage.body', `${snapshotId} ${mark}`, canonical(passage)),
    })),
  });
}
