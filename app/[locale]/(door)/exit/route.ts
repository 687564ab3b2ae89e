import { endSession } from '@/lib/auth/session-cookie';

/** The quick exit: ends the session and leaves for a page that says nothing about anybody. The browser's history remains. */
export async function POST(): Promise<Response> {
  await endSession();
  const away = process.env.HOMEWARD_EXIT_URL || 'https://www.wikipedia.org/';
  return new Response(null, { status: 303, headers: { Location: away, 'Clear-Site-Data': '"cache", "storage"' } });
}
