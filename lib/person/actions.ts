'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { changeNoted, notePerson } from './note-person';
import { removeNoted } from './remove-noted';
import { newPersonSchema, notedPersonSchema, onePersonSchema } from './schema';

export async function notePersonAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newPersonSchema,
    async (input, { actor, post, locale }) => {
      const done = await notePerson(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function changeNotedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    notedPersonSchema,
    async (input, { actor, post, locale }) => {
      const done = await changeNoted(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=noted` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeNotedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePersonSchema,
    async ({ personId }, { actor, post, locale }) => {
      const done = await removeNoted(actor, personId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people?saved=removed` } : done;
    },
    { roles: STAFF },
  );
}
