import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { SealError } from '@/lib/seal/cipher';
import { now } from '@/lib/time/clock';

/** Minutes an opened page can be written on before the code is asked for again, as a family's session would end. */
export const PASS_MINUTES = 20;

const seconds = (): number => Math.floor(now().getTime() / 1000);

/**
 * What stands hidden in her opened page in place of the code: the code's digest and the second of issue, sealed with the
 * campaign's key. It opens the page for twenty minutes; the code cannot be made from it.
 */
export async function issuePass({ keys }: Scope, codeDigest: Uint8Array): Promise<string> {
  const id = newId();
  const said = `${seconds()} ${Buffer.from(codeDigest).toString('base64url')}`;
  return `${id}.${Buffer.from((await keys.ofCampaign()).seal('intake.pass', id, said)).toString('base64url')}`;
}

/** The digest in a pass; null where it is none of ours, or is over. */
export async function digestInPass({ keys }: Scope, pass: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [id = '', sealed = ''] = pass.split('.', 2);
  try {
    const [at = '', digest = ''] = (await keys.ofCampaign())
      .open('intake.pass', id, new Uint8Array(Buffer.from(sealed, 'base64url')))
      .split(' ');
    return seconds() - Number(at) < PASS_MINUTES * 60 ? new Uint8Array(Buffer.from(digest, 'base64url')) : null;
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
