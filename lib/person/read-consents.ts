import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { fromDbDate } from '@/lib/time/calendar-date';
import type { FoundPerson } from './find';
import type { ConsentView } from './person-view';

/** What was agreed of a person, and withdrawn: the newest first. */
export async function consentsOf({ db, actor }: Scope, { row, key }: FoundPerson): Promise<ConsentView[]> {
  const rows = await db.consent.findMany({ where: { campaignId: actor.campaignId, personId: row.id }, orderBy: { version: 'desc' } });
  return rows.map(({ id, version, wording, scope, nameSealed, storySealed, givenOn, enteredFor, withdrawnOn }) => ({
    id,
    version,
    wording,
    scope,
    name: key.openOptional('consent.name', id, nameSealed),
    story: key.openOptional('consent.story', id, storySealed),
    givenOn: fromDbDate(givenOn),
    enteredFor,
    withdrawnOn: withdrawnOn && fromDbDate(withdrawnOn),
  }));
}

/** In how many published editions something is said of her. */
export async function editionsWith({ db, actor }: Scope, { row }: FoundPerson): Promise<number> {
  const { campaignId } = actor;
  const consents = await db.consent.findMany({ where: { campaignId, personId: row.id, withdrawnOn: null }, select: { id: true } });
  if (consents.length === 0) return 0;
  const frozen = await db.snapshotPassage.findMany({
    where: { campaignId, consentId: { in: consents.map(({ id }) => id) } },
    select: { snapshotId: true, mark: true },
  });
  return frozen.length > 0 ? db.publishedPassage.count({ where: { campaignId, OR: frozen } }) : 0;
}
