import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { utcDay } from '@/lib/time/clock';
import type { FiledChannel } from './filed-post';

/**
 * The channel a file comes from, made where it is new; it has the name the latest file gives it. Held until the
 * transaction ends: two files of one channel are read one after the other.
 */
export async function holdChannel({ db, actor: { campaignId }, keys }: Scope, { kind, source, name }: FiledChannel): Promise<string> {
  const sourceDigest = await keys.digest('channel', source);
  const key = await keys.ofCampaign();
  const fresh = newId();
  await db.channel.createMany({
    data: [{ id: fresh, campaignId, kind, sourceDigest, nameSealed: key.seal('channel.name', fresh, name), addedOn: utcDay() }],
    skipDuplicates: true,
  });
  const [row] = await db.$queryRaw<{ id: string; nameSealed: Uint8Array }[]>`
    SELECT id, name_sealed AS "nameSealed" FROM channel WHERE campaign_id = ${campaignId}::uuid AND source_digest = ${sourceDigest} FOR UPDATE`;
  if (!row) throw new Error('A channel was neither there nor made.');
  if (key.open('channel.name', row.id, row.nameSealed) !== name)
    await db.channel.updateMany({ where: { id: row.id, campaignId }, data: { nameSealed: key.seal('channel.name', row.id, name) } });
  return row.id;
}
