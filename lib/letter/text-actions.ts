'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { editText } from './edit-text';
import { editTextSchema } from './edit-text-schema';

export async function editTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    editTextSchema,
    async (input, { actor, post, locale }) => {
      const done = await editText(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/letters/${done.letterId}/text?saved=1` } : done;
    },
    { roles: ['family'] },
  );
}

export async function deskEditTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    editTextSchema,
    async (input, { actor, post, locale }) => {
      const done = await editText(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${done.letterId}/text?saved=1` } : done;
    },
    { roles: STAFF },
  );
}
