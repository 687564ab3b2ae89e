'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { correctPoints } from './correct';
import { pointsSchema } from './schema';

export async function deskCorrectPointsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    pointsSchema,
    async ({ letterId, questions }, { actor, post, locale }) => {
      const done = await correctPoints(actor, { letterId, questions: questions ?? '' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}?new=points#points` } : done;
    },
    { roles: STAFF },
  );
}
