import 'server-only';
import { cookies } from 'next/headers';
import type { Actor } from '@/lib/auth/actor';
import { COOKIES } from '@/lib/auth/cookie-names';

const SECONDS = 300;

/**
 * Carries a fresh code over the redirect to the page that shows it: it is in no address, no log and no
 * row. Whoever signs in at the same browser meanwhile does not see it.
 */
export async function carryCode(actor: Actor, invitationId: string, code: string): Promise<void> {
  const value = [actor.memberId, invitationId, code].join('.');
  (await cookies()).set(COOKIES.code, value, { httpOnly: true, sameSite: 'strict', secure: COOKIES.secure, path: '/', maxAge: SECONDS });
}

/** The code of the invitation, while it is carried. */
export async function carriedCode(actor: Actor, invitationId: string): Promise<string | null> {
  const [memberId, id, code] = ((await cookies()).get(COOKIES.code)?.value ?? '').split('.');
  return memberId === actor.memberId && id === invitationId && code && /^[0-9A-Z-]{20,30}$/.test(code) ? code : null;
}

export async function forgetCode(): Promise<void> {
  (await cookies()).delete(COOKIES.code);
}
