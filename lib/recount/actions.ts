'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { retryRecount } from './retry';
import { retryRecountSchema } from './schema';

export async function retryRecountAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    retryRecountSchema,
    async (typed, { actor, post, locale }) => {
      const done = await retryRecount(actor, typed, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/recounts/${done.recountId}` } : done;
    },
    { roles: STAFF },
  );
}
