import type { NextRequest } from 'next/server';
import { currentActor } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { mayImport } from '@/lib/import/access';
import { receiveFile } from '@/lib/import/receive';
import { logTrouble } from '@/lib/log';
import { DEFAULT_LOCALE, isLocale } from '@/lib/words/locale';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string }> };

/** A file comes in. The server has looked at its origin and its length; a plain page of its own says what was refused. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const given = (await params).locale;
  const locale = isLocale(given) ? given : DEFAULT_LOCALE;
  const actor = await currentActor();
  if (!actor) return to(`/${locale}/sign-in?ended=1`);
  if (!mayImport(actor)) return plain(404);
  const got = await receiveFile(actor, request.headers.get('content-type') ?? '', request.body as never).catch((error: unknown) => {
    logTrouble('upload', error);
    return { ok: false, reason: 'broken' } as const;
  });
  if (got.ok) return to(`/${locale}/desk/imports/${got.importId}`);
  if (got.reason === 'wrong_type') return plain(415);
  if (got.reason === 'too_large') return plain(413);
  return to(`/${locale}/desk/imports/new${queryOf({ problem: got.reason })}`);
}

/** Whoever comes back here by her history is led to the form. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  return to(`/${(await params).locale}/desk/imports/new`);
}

const to = (location: string) => new Response(null, { status: 303, headers: { Location: location } });
const plain = (status: number) => new Response(null, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
