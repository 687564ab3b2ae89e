import 'server-only';
import { readPublished } from '@/lib/db/published';

/**
 * Ids of the campaigns of this server, by their public faces. None where the public role is not given: then
 * a process learns of a campaign when a recount is asked for, or looked at, in it.
 */
export async function campaignIds(): Promise<string[]> {
  if (!process.env.DATABASE_URL_PUBLIC) return [];
  const rows = await readPublished((db) => db.publishedCampaign.findMany({ select: { campaignId: true }, orderBy: { slug: 'asc' } }));
  return rows.map(({ campaignId }) => campaignId);
}
