'use server';

import { nearOf } from '@/lib/auth/near';
import { strangerAt } from '@/lib/auth/stranger';
import { answerStranger } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { refused } from '@/lib/form/result';
import { signPetition } from './sign';
import { signSchema, withdrawSchema } from './stranger-schema';
import { withdrawSignature } from './withdraw';

export async function signAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, signSchema, async ({ slug, token, ...typed }, { locale }) => {
    const actor = await strangerAt(slug);
    if (!actor) return refused('not_found');
    const done = await signPetition(actor, { ...typed, token: token ?? '', lang: locale, near: await nearOf() });
    return done.ok ? { ok: true, shown: { code: done.code } } : done;
  });
}

export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, withdrawSchema, async ({ slug, code }) => {
    const actor = await strangerAt(slug);
    if (!actor) return refused('not_found');
    const done = await withdrawSignature(actor, { code });
    return done.ok ? { ok: true, shown: { done: '1' } } : done;
  });
}
