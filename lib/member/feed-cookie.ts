import 'server-only';
import { cookies, headers } from 'next/headers';
import type { Actor } from '@/lib/auth/actor';
import { COOKIES } from '@/lib/auth/cookie-names';
import type { FeedLine } from './feed-list';

const SECONDS = 300;

/** Carries a fresh secret over the redirect to the page that shows it, as lib/member/code-cookie.ts carries a code. */
export async function carryFeed(actor: Actor, feedId: string, token: string): Promise<void> {
  const value = [actor.memberId, feedId, token].join('.');
  (await cookies()).set(COOKIES.feed, value, { httpOnly: true, sameSite: 'strict', secure: COOKIES.secure, path: '/', maxAge: SECONDS });
}

/** The address that has just been made, while its secret is carried and it is in use. */
export async function freshFeed(actor: Actor, feeds: readonly FeedLine[]): Promise<{ feedId: string; address: string } | null> {
  const [memberId, feedId, token = ''] = ((await cookies()).get(COOKIES.feed)?.value ?? '').split('.');
  const feed = feeds.find(({ id, revokedOn }) => id === feedId && revokedOn === null);
  if (!feed || memberId !== actor.memberId || !/^[\w-]{43}$/.test(token)) return null;
  const origin = process.env.HOMEWARD_ORIGIN || `http://${(await headers()).get('host') ?? 'localhost'}`;
  return { feedId: feed.id, address: new URL(`/${feed.lang}/calendar/${token}.ics`, origin).href };
}

export async function forgetFeed(): Promise<void> {
  (await cookies()).delete(COOKIES.feed);
}
