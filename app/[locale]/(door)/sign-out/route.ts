import { endSession } from '@/lib/auth/session-cookie';

/** Signs out: the session's row is deleted, and the browser told to forget what it kept of us. */
export async function POST(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  await endSession();
  return new Response(null, { status: 303, headers: { Location: `/${locale}/sign-in?out=1`, 'Clear-Site-Data': '"cache", "storage"' } });
}
