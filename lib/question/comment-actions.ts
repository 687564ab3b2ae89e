'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { askComment } from './ask-comment';
import { answerComment, restoreComment, withdrawComment } from './change-comment';
import { answeredCommentSchema, newCommentSchema, oneCommentSchema } from './schema';
export async function askCommentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newCommentSchema,
    async ({ askedOn, ...input }, { actor, post, locale }) => {
      const done = await askComment(actor, { ...input, askedOn: askedOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/comments/${done.commentId}?new=asked` } : done;
    },
    { roles: STAFF },
  );
}

export async function answerCommentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    answeredCommentSchema,
    async (input, { actor, post, locale }) => {
      const done = await answerComment(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/comments/${done.commentId}?new=heard` } : done;
    },
    { roles: STAFF },
  );
}

export async function withdrawCommentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneCommentSchema,
    async ({ commentId }, { actor, post, locale }) => {
      const done = await withdrawComment(actor, commentId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/comments/${done.commentId}?new=withdrawn` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreCommentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneCommentSchema,
    async ({ commentId }, { actor, post, locale }) => {
      const done = await restoreComment(actor, commentId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/comments/${done.commentId}?new=restored` } : done;
    },
    { roles: STAFF },
  );
}
