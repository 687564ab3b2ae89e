'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { addPost } from './add-post';
import { editPostWords } from './edit-words';
import { linkPost, unlinkPost } from './link';
import { linkPostSchema, newPostSchema, onePostSchema, postWordsSchema, showPostSchema } from './schema';
import { showPost } from './show';
import { restorePost, withdrawPost } from './take-back';

export async function addPostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newPostSchema,
    async (input, { actor, post, locale }) => {
      const done = await addPost(actor, { ...input, postedOn: input.postedOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}?new=1` } : done;
    },
    { roles: STAFF },
  );
}

export async function editPostWordsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    postWordsSchema,
    async (input, { actor, post, locale }) => {
      const done = await editPostWords(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function showPostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    showPostSchema,
    async ({ postId, isPublic }, { actor, post, locale }) => {
      const done = await showPost(actor, { postId, isPublic: isPublic === 'yes' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function linkPostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    linkPostSchema,
    async (input, { actor, post, locale }) => {
      const done = await linkPost(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}#links` } : done;
    },
    { roles: STAFF },
  );
}

export async function unlinkPostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    linkPostSchema,
    async (input, { actor, post, locale }) => {
      const done = await unlinkPost(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}?unlinked=${input.noun}.${input.thingId}#links` } : done;
    },
    { roles: STAFF },
  );
}

export async function withdrawPostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePostSchema,
    async ({ postId }, { actor, post, locale }) => {
      const done = await withdrawPost(actor, postId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function restorePostAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePostSchema,
    async ({ postId }, { actor, post, locale }) => {
      const done = await restorePost(actor, postId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/posts/${done.postId}` } : done;
    },
    { roles: STAFF },
  );
}
