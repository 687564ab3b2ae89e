'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { pointsReadSchema } from './point-schema';
import { verdictsOf } from './point-verdicts';
import { readPoints } from './read-points';

export async function readPointsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, pointsReadSchema, async (input, { actor, post, locale }) => {
    const done = await readPoints(actor, verdictsOf(input), post);
    const wing = actor.role === 'family' ? 'my' : 'desk';
    return done.ok ? { ok: true, go: `/${locale}/${wing}/letters/${done.letterId}?new=verdicts#points` } : done;
  });
}
