'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { draftStepSchema, takeStepSchema } from './schema';
import { draftStep, takeStep } from './take-step';

export async function deskTakeStepAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    takeStepSchema,
    async ({ sentOn, ...step }, { actor, post, locale }) => {
      const done = await takeStep(actor, { ...step, sentOn: sentOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${done.letterId}?new=letter` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskDraftStepAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    draftStepSchema,
    async (step, { actor, post, locale }) => {
      const done = await draftStep(actor, step, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${done.letterId}/text` } : done;
    },
    { roles: STAFF },
  );
}
