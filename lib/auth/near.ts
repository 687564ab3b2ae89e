import 'server-only';
import { headers } from 'next/headers';

/** The mark server/near.mjs put on this request in place of its address; null where it cannot tell one from another. */
export async function nearOf(): Promise<string | null> {
  const near = (await headers()).get('x-homeward-near');
  return near && /^[\w-]{22}$/.test(near) ? near : null;
}
