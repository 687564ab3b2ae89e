import 'server-only';
import { endSession } from './session-cookie';

/** The quick exit: ends the session, if there is one, and leaves for a page that says nothing about anybody. The browser's history remains. */
export async function leave(): Promise<Response> {
  await endSession();
  const away = process.env.HOMEWARD_EXIT_URL || 'https://www.wikipedia.org/';
  return new Response(null, { status: 303, headers: { Location: away, 'Clear-Site-Data': '"cache", "storage"' } });
}
