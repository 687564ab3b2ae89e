import type { NextRequest } from 'next/server';
import { currentActor } from '@/lib/auth/current-actor';
import { readErrorCsv } from '@/lib/import/read-errors';
import { isLocale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

export const dynamic = 'force-dynamic';

/** The failing rows as a table to mend. */
export async function GET(_: NextRequest, { params }: { params: Promise<{ locale: string; importId: string }> }): Promise<Response> {
  const { locale, importId } = await params;
  const actor = await currentActor();
  const csv = actor && isLocale(locale) ? await readErrorCsv(actor, importId, words(locale)) : null;
  if (csv === null) return new Response(null, { status: 404 });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="errors.csv"',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
