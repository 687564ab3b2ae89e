import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external';
import { createRequestStore } from 'next/dist/server/async-storage/request-store';
import { type Actor, systemActor } from '@/lib/auth/actor';
import { COOKIES } from '@/lib/auth/cookie-names';
import type { Role } from '@/lib/auth/roles';
import { openSession } from '@/lib/auth/session';
import { withScope } from '@/lib/auth/with-scope';

/** What came of a request to a server action. */
export type Outcome<T> =
  | { kind: 'redirect'; to: string; cookies: string[] }
  | { kind: 'not_found' }
  | { kind: 'answer'; value: T; cookies: string[] };

/**
 * Runs `work` as Next.js runs a server action of a request that bears this session's cookie: Next's own
 * cookies(), headers(), redirect() and notFound() and next-auth's getServerSession do their real work.
 */
export async function asRequest<T>(token: string | null, work: () => Promise<T>): Promise<Outcome<T>> {
  const headers = new Headers(token ? { cookie: `${COOKIES.session}=${token}` } : {});
  const set: string[] = [];
  const store = createRequestStore({
    phase: 'action',
    headers,
    onUpdateCookies: (cookies) => set.splice(0, set.length, ...cookies),
    url: { pathname: '/ru/my', search: '' },
    rootParams: {},
    implicitTags: { tags: [], expirationsByCacheKind: new Map() },
    resumeDataCache: null,
    previewProps: undefined,
    isHmrRefresh: false,
    serverComponentsHmrCache: undefined,
    hmrRefreshHash: undefined,
    stagedFallbackParams: null,
  });
  const page = { route: '/[locale]/my', page: '/[locale]/my/page', isStaticGeneration: false };
  try {
    const value = await workAsyncStorage.run(page as never, () => workUnitAsyncStorage.run(store, work));
    return { kind: 'answer', value, cookies: set };
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? '');
    if (digest.startsWith('NEXT_REDIRECT;')) return { kind: 'redirect', to: digest.split(';')[2] ?? '', cookies: set };
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return { kind: 'not_found' };
    throw error;
  }
}

/** A signed-in browser of the member: the cookie's token. */
export function sessionOf(actor: Actor): Promise<string> {
  const member = { campaignId: actor.campaignId, id: actor.memberId ?? '', role: actor.role as Role };
  return withScope(systemActor('test', actor.campaignId), ({ db }) => openSession(db, member));
}

export function formOf(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
