import { COOKIES } from '@/lib/auth/cookie-names';
import type { Account } from '@/prisma/story/cast';
import { postForm } from './post';
import { cookieSet } from './raw';

/** Signs in as a browser without script would, and answers the session's cookie as `name=value`. */
export async function signIn(url: string, slug: string, { name, password }: Account): Promise<string> {
  const answer = await postForm(`${url}/ru/sign-in?campaign=${slug}`, 'sign-in', { values: { slug, name, password } });
  const cookie = cookieSet(answer, COOKIES.session);
  if (!cookie) throw new Error(`Could not sign in as ${name}: ${answer.status}.`);
  return cookie;
}

/** The same cookie as a browser context takes it. */
export function cookieFor(url: string, cookie: string) {
  const at = cookie.indexOf('=');
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url, httpOnly: true, sameSite: 'Strict' as const };
}
