'use server';

import { STAFF } from '@/lib/auth/current-actor';
import type { Role } from '@/lib/auth/roles';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { closePetition, reopenPetition } from './close';
import { decidePetition } from './decide';
import { linkLetter, showLetter, unlinkLetter } from './letters';
import { decidePetitionSchema, onePetitionSchema, petitionLetterSchema, reopenPetitionSchema } from './schema';
import { submitPetition } from './submit';

const DECIDERS: readonly Role[] = ['editor', 'admin'];

export async function submitPetitionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePetitionSchema,
    async ({ petitionId }, { actor, post, locale }) => {
      const done = await submitPetition(actor, petitionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${petitionId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function decidePetitionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    decidePetitionSchema,
    async (input, { actor, post, locale }) => {
      const done = await decidePetition(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function closePetitionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePetitionSchema,
    async ({ petitionId }, { actor, post, locale }) => {
      const done = await closePetition(actor, petitionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${petitionId}` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function reopenPetitionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    reopenPetitionSchema,
    async (input, { actor, post, locale }) => {
      const done = await reopenPetition(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function linkLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    petitionLetterSchema,
    async (input, { actor, post, locale }) => {
      const done = await linkLetter(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}/letters` } : done;
    },
    { roles: STAFF },
  );
}

export async function unlinkLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    petitionLetterSchema,
    async (input, { actor, post, locale }) => {
      const done = await unlinkLetter(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}/letters` } : done;
    },
    { roles: STAFF },
  );
}

export async function showLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    petitionLetterSchema,
    async (input, { actor, post, locale }) => {
      const done = await showLetter(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}/letters` } : done;
    },
    { roles: DECIDERS },
  );
}
