'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { logQuestions } from './ask';
import { markQuestion, restoreQuestion, withdrawQuestion } from './change-question';
import { markedQuestionSchema, newQuestionSchema, oneQuestionSchema } from './schema';
export async function logQuestionsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newQuestionSchema,
    async ({ sentOn, ...input }, { actor, post, locale }) => {
      const done = await logQuestions(actor, { ...input, sentOn: sentOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${input.editionId}?new=question#questions` } : done;
    },
    { roles: STAFF },
  );
}

export async function markQuestionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    markedQuestionSchema,
    async (input, { actor, post, locale }) => {
      const done = await markQuestion(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=marked#questions` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskWithdrawQuestionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneQuestionSchema,
    async ({ questionId }, { actor, post, locale }) => {
      const done = await withdrawQuestion(actor, questionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}/${done.questionId}?new=withdrawn` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskRestoreQuestionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneQuestionSchema,
    async ({ questionId }, { actor, post, locale }) => {
      const done = await restoreQuestion(actor, questionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}/${done.questionId}?new=restored` } : done;
    },
    { roles: STAFF },
  );
}
