import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { COOKIES } from './cookie-names';
import { type FoundSession, findSession } from './session';

/**
 * next-auth reads the cookie and nothing more: the "JWT" is an opaque token whose SHA-256 is a row
 * (docs/decisions/003). Deleting the row ends the session at the next request. Signing in and out are
 * our own server actions; next-auth's own routes are not served.
 */
export const authOptions: NextAuthOptions = {
  // Nothing is signed with it: tokens are opaque. next-auth refuses to start without one.
  secret: 'unused: tokens are opaque',
  providers: [],
  session: { strategy: 'jwt' },
  cookies: {
    sessionToken: { name: COOKIES.session, options: { httpOnly: true, sameSite: 'strict', path: '/', secure: COOKIES.secure } },
  },
  jwt: {
    encode: async ({ token }) => String(token?.opaque ?? ''),
    decode: async ({ token }) => {
      const found = token ? await findSession(token) : null;
      return found && { ...found, opaque: token };
    },
  },
  callbacks: {
    jwt: async ({ token }) => token,
    session: async ({ session, token }) => ({ ...session, found: token as unknown as FoundSession }),
  },
  // Its messages may quote cookies; a token that is unknown is not an error of ours.
  logger: { error() {}, warn() {}, debug() {} },
};
