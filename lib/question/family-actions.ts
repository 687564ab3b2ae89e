'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { askInCase } from './ask';
import { restoreQuestion, withdrawQuestion } from './change-question';
import { oneQuestionSchema, ownQuestionSchema } from './schema';
export async function askInCaseAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    ownQuestionSchema,
    async ({ sentOn, ...input }, { actor, post, locale }) => {
      const done = await askInCase(actor, { ...input, sentOn: sentOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${input.caseId}/questions?new=asked` } : done;
    },
    { roles: ['family'] },
  );
}

export async function withdrawQuestionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneQuestionSchema,
    async ({ questionId }, { actor, post, locale }) => {
      const done = await withdrawQuestion(actor, questionId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/questions?new=withdrawn` } : done;
    },
    { roles: ['family'] },
  );
}

export async function restoreQuestionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneQuestionSchema,
    async ({ questionId }, { actor, post, locale }) => {
      const done = await restoreQuestion(actor, questionId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/questions?new=restored` } : done;
    },
    { roles: ['family'] },
  );
}
