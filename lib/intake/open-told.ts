import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { type Result, refused } from '@/lib/form/result';
import { type Known, knowing } from './knowing';
import { issuePass } from './pass';
import { slowDown } from './slow-down';
import { type TellersView, tellersView } from './tellers-view';

export type Opened = Result<{ told: TellersView; pass: string }>;

/** Opens what was told, for whoever has its code: her words and the campaign's answers. */
export async function openTold(actor: Actor, known: Known): Promise<Opened> {
  if (!isStranger(actor)) return refused('not_allowed');
  const opened = await withScope(actor, async (scope): Promise<Opened> => {
    const found = await knowing(scope, known);
    if (!found.ok) return found;
    return { ok: true, told: await tellersView(scope, found.id), pass: await issuePass(scope, found.digest) };
  });
  await slowDown(actor, opened);
  return opened;
}
