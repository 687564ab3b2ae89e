import 'server-only';
import { cookies } from 'next/headers';
import { COOKIES } from './cookie-names';
import { closeSession } from './session';

/** A cookie of the browser's session only: closing the browser forgets it. */
export async function startSession(token: string): Promise<void> {
  const jar = await cookies();
  const before = jar.get(COOKIES.session)?.value;
  if (before) await closeSession(before);
  jar.set(COOKIES.session, token, { httpOnly: true, sameSite: 'strict', secure: COOKIES.secure, path: '/' });
}

/** Ends the session in the database first: a copied cookie is worth nothing afterwards. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(COOKIES.session)?.value;
  if (token) await closeSession(token);
  jar.delete(COOKIES.session);
  jar.delete(COOKIES.kept);
  jar.delete(COOKIES.code);
  jar.delete(COOKIES.feed);
}
