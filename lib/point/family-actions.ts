'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { correctPoints } from './correct';
import { pointsSchema } from './schema';

export async function correctPointsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, pointsSchema, async ({ letterId, questions }, { actor, post, locale }) => {
    const done = await correctPoints(actor, { letterId, questions: questions ?? '' }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}?new=points#points` } : done;
  });
}
