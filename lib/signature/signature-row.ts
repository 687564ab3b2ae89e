import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { strangerCalls } from '@/lib/auth/stranger';
import type { Scope } from '@/lib/auth/with-scope';
import { tellReached } from '@/lib/petition/date-thresholds';
import { Prisma } from '@/prisma/client/client';
import type { OverCap } from './count';
import type { OpenPetition } from './open-petition';

type Bytes = Uint8Array<ArrayBuffer>;

export type NewRow = {
  id: string;
  petition: OpenPetition;
  region: string;
  lang: string;
  nameSealed: Bytes;
  contactSealed: Bytes | null;
  tokenDigest: Bytes;
  personDigest: Bytes;
  codeDigest: Bytes;
};

/**
 * What became of a signature that should count. `again`: the same post was taken before. `not_new`: the same person's stands, or the
 * petition is closed; which of two at the same moment is the first, the unique indexes settle. But for `counted` nothing was written.
 */
export type Outcome = 'counted' | 'again' | 'form_used' | 'not_new' | OverCap;

/**
 * Inserts a signature and counts it, in one statement that is the whole transaction. `threshold`: a threshold would be
 * reached by it, of which a line must be written too; that is for `insertCounted`.
 */
export async function signAtOnce(actor: Actor, row: NewRow): Promise<Outcome | 'threshold'> {
  const [done] = await strangerCalls<{ outcome: Outcome | 'threshold' }>(actor, (campaignId) => signSql(campaignId, row, true));
  return done?.outcome ?? 'not_new';
}

/** The same within a scope, with the lines of the thresholds it reached. */
export async function insertCounted(scope: Scope, row: NewRow): Promise<Outcome> {
  const [done] = await scope.db.$queryRaw<{ outcome: Outcome; reached: number[] }[]>(signSql(scope.actor.campaignId, row, false));
  if (done?.outcome === 'counted') await tellReached(scope, row.petition.id, row.petition.today, done.reached);
  return done?.outcome ?? 'not_new';
}

const signSql = (campaignId: string, { id, petition, ...row }: NewRow, alone: boolean): Prisma.Sql => Prisma.sql`
  SELECT outcome, reached FROM scope.sign(${alone}::boolean, ${campaignId}::uuid, ${petition.id}::uuid, ${petition.totalCap}::int,
    ${petition.regionCap}::int, ${id}::uuid, ${row.region}, ${row.nameSealed}::bytea, ${row.contactSealed}::bytea, ${row.lang},
    ${petition.today}::date, ${row.personDigest}::bytea, ${row.tokenDigest}::bytea, ${row.codeDigest}::bytea)`;

/** Inserts one that does not count: it waits, or it is a repeat. False when it was there already. */
export async function insertUncounted(
  { db, actor }: Scope,
  { id, petition, ...row }: NewRow,
  state: 'waiting' | 'duplicate',
  burstId: string | null = null,
): Promise<boolean> {
  const count = await db.$executeRaw`
    INSERT INTO signature (id, campaign_id, petition_id, region, name_sealed, contact_sealed, lang, signed_on, state, burst_id,
      person_digest, token_digest, code_digest)
    SELECT ${id}::uuid, p.campaign_id, p.id, ${row.region}, ${row.nameSealed}::bytea, ${row.contactSealed}::bytea, ${row.lang},
      ${petition.today}::date, ${state}, ${burstId}::uuid, ${row.personDigest}::bytea, ${row.tokenDigest}::bytea, ${row.codeDigest}::bytea
    FROM petition p WHERE p.campaign_id = ${actor.campaignId}::uuid AND p.id = ${petition.id}::uuid AND p.state = 'open'
    ON CONFLICT DO NOTHING`;
  return count === 1;
}

/** Whose the signature is that was given with this form: nobody's yet, hers who posts again, or something else was posted with it. */
export async function signatureOfToken(
  { db, actor }: Scope,
  { petition, tokenDigest, personDigest }: NewRow,
): Promise<'none' | 'hers' | 'other'> {
  const row = await db.signature.findFirst({
    where: { campaignId: actor.campaignId, tokenDigest },
    select: { petitionId: true, personDigest: true },
  });
  if (!row) return 'none';
  const same =
    row.petitionId === petition.id && row.personDigest !== null && Buffer.from(row.personDigest).equals(Buffer.from(personDigest));
  return same ? 'hers' : 'other';
}
