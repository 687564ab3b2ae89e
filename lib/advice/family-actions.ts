'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { draftStepSchema, takeStepSchema } from './schema';
import { draftStep, takeStep } from './take-step';

export async function takeStepAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, takeStepSchema, async ({ sentOn, ...step }, { actor, post, locale }) => {
    const done = await takeStep(actor, { ...step, sentOn: sentOn.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${done.letterId}?new=1` } : done;
  });
}

export async function draftStepAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, draftStepSchema, async (step, { actor, post, locale }) => {
    const done = await draftStep(actor, step, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${done.letterId}/text` } : done;
  });
}
