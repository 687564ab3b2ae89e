import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { Result } from '@/lib/form/result';
import type { Cause } from './effect-cause';
import { extendTerm } from './extend-term';
import { forwardLetter } from './forward-letter';
import { replyKind } from './kinds';
import { registerStay } from './register-stay';

/** What a reply does to its letter beside being filed. */
export async function applyEffect(scope: Scope, cause: Cause): Promise<Result> {
  switch (replyKind(cause.kind).effect) {
    case 'registers':
      return registerStay(scope, cause);
    case 'forwards':
      return forwardLetter(scope, cause);
    case 'extends':
      return extendTerm(scope, cause);
    case 'pauses':
      return awaitPapers(scope, cause);
    case 'none':
      return { ok: true };
  }
}

/** A letter waits for our papers where the body it is at asks: one that has passed it on stops nobody's clock. */
async function awaitPapers({ db }: Scope, { letter, hop }: Cause): Promise<Result> {
  if (hop.id === letter.hops.at(-1)?.id)
    await db.letter.updateMany({ where: { id: letter.id, campaignId: letter.campaignId }, data: { state: 'awaiting_us' } });
  return { ok: true };
}
