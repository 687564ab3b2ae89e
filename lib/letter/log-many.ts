import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { insertLetter, type NewLetter } from './log-letter';

/** As many bodies as one text goes to at once. */
export const MANY = 30;

/** Thrown to undo the letters before the one that was refused. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('One of many letters was refused.');
  }
}

/**
 * Logs several letters at once, each with its own clock: all of them or, when one is refused, none. `write`
 * makes them in the scope in which they are kept.
 */
export async function logMany(
  actor: Actor,
  write: (scope: Parameters<Parameters<typeof withScope>[1]>[0]) => Promise<readonly NewLetter[] | Refusal>,
  post?: Post,
): Promise<Result<{ letterIds: string[] }>> {
  try {
    return await withScope(actor, (scope) =>
      once(scope, post, async () => {
        const letters = await write(scope);
        if (!isLetters(letters)) return letters;
        if (letters.length === 0) return refused('nobody_chosen');
        if (letters.length > MANY) return refused('too_many_bodies');
        const letterIds: string[] = [];
        for (const letter of letters) {
          const done = await insertLetter(scope, letter);
          if (!done.ok) throw new Refused(done);
          letterIds.push(done.letterId);
        }
        return { ok: true, letterIds };
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

const isLetters = (made: readonly NewLetter[] | Refusal): made is readonly NewLetter[] => Array.isArray(made);
