import 'server-only';
import type { PrismaClient } from '@/prisma/client/client';
import { clientFor } from './client';

/** The public role's reader: it can select from the published tables and from nothing else. */
export function readPublished<T>(
  work: (db: Pick<PrismaClient, 'publishedCampaign' | 'publishedSnapshot' | 'publishedPassage' | 'publishedCorrection'>) => Promise<T>,
): Promise<T> {
  return work(clientFor('DATABASE_URL_PUBLIC'));
}
