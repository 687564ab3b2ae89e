'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { keepTextSchema } from '@/lib/timeline/paper-schema';
import { keepText } from './keep-text';

export async function keepTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    keepTextSchema,
    async ({ draft, sentOn, ...text }, { actor, post, locale }) => {
      const done = await keepText(actor, { ...text, sentOn: sentOn.day, draft: draft !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/letters/${done.letterId}${draft === null ? '?new=1' : '/text'}` } : done;
    },
    { roles: ['family'] },
  );
}

export async function deskKeepTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    keepTextSchema,
    async ({ draft, sentOn, ...text }, { actor, post, locale }) => {
      const done = await keepText(actor, { ...text, sentOn: sentOn.day, draft: draft !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${done.letterId}${draft === null ? '?new=letter' : '/text'}` } : done;
    },
    { roles: STAFF },
  );
}
