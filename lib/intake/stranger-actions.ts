'use server';

import { nearOf } from '@/lib/auth/near';
import { strangerAt } from '@/lib/auth/stranger';
import { answerStranger } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { refused } from '@/lib/form/result';
import { words } from '@/lib/words/words';
import { addToTold } from './add-to-told';
import { openTold } from './open-told';
import { openToldSchema, tellSchema } from './stranger-schema';
import { tell } from './tell';
import { shownTold } from './told-words';
import { withdrawTold } from './withdraw';

export async function tellAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, tellSchema, async ({ slug, token, ...typed }, { locale }) => {
    const actor = await strangerAt(slug);
    if (!actor) return refused('not_found');
    const done = await tell(actor, { ...typed, token: token ?? '', lang: locale, near: await nearOf() });
    if (!done.ok) return done;
    const shown: Record<string, string> = done.code ? { code: done.code } : { again: '1' };
    return { ok: true, shown };
  });
}

export async function openToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, openToldSchema, async ({ slug, token, code, pass, text, erase }, { locale }) => {
    const actor = await strangerAt(slug);
    if (!actor) return refused('not_found');
    const known = { code, pass: code ? null : pass };
    if (erase) {
      const gone = await withdrawTold(actor, known);
      return gone.ok ? { ok: true, shown: { erased: '1' } } : { ...gone, shown: {} };
    }
    const added = text ? await addToTold(actor, { ...known, text, token: token ?? '', near: await nearOf() }) : null;
    // Where her code or her page is not known any more, what was opened is closed.
    if (added && !added.ok && added.field === 'code') return { ...added, shown: {} };
    const opened = await openTold(actor, known);
    if (!opened.ok) return { ...opened, shown: {} };
    const shown = shownTold(words(locale), opened, added?.ok ? 'added' : undefined);
    return added && !added.ok ? { ...added, shown } : { ok: true, shown };
  });
}
