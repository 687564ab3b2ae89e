import type { NextRequest } from 'next/server';
import { currentActor } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { logTrouble } from '@/lib/log';
import { mayKeepPosts } from '@/lib/post/access';
import { receiveFiles } from '@/lib/post/receive-files';
import { DEFAULT_LOCALE, isLocale } from '@/lib/words/locale';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string }> };

/** Files come in to be hashed. The server has looked at their origin and their length; a plain page of its own says what was refused. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const given = (await params).locale;
  const locale = isLocale(given) ? given : DEFAULT_LOCALE;
  const actor = await currentActor();
  if (!actor) return to(`/${locale}/sign-in?ended=1`);
  if (!mayKeepPosts(actor)) return new Response(null, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  const got = await receiveFiles(actor, request.headers.get('content-type') ?? '', request.body as never).catch((error: unknown) => {
    logTrouble('upload', error);
    return { ok: false, reason: 'broken' } as const;
  });
  const page = `/${locale}/desk/posts/files`;
  if (!got.ok) return to(`${page}${queryOf({ problem: got.reason })}`);
  const { channelId: channel, matched, known, unknown, unclear } = got;
  return to(`${page}${queryOf({ channel, matched, known, unknown, unclear })}`);
}

/** Whoever comes back here by her history is led to the form. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  return to(`/${(await params).locale}/desk/posts/files`);
}

const to = (location: string) => new Response(null, { status: 303, headers: { Location: location } });
