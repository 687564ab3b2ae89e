import 'server-only';
import { readPublished } from '@/lib/db/published';

/** The campaigns of this server by their public faces. None where the public role is not given: then the address is typed. */
export async function doorCampaigns(): Promise<{ slug: string; nameRu: string; nameEn: string }[]> {
  if (!process.env.DATABASE_URL_PUBLIC) return [];
  return readPublished((db) =>
    db.publishedCampaign.findMany({ select: { slug: true, nameRu: true, nameEn: true }, orderBy: { slug: 'asc' }, take: 50 }),
  );
}
