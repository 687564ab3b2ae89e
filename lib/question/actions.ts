'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { addEdition } from './add-edition';
import { editEdition, restoreEdition, showEdition, withdrawEdition } from './change-edition';
import { changedEditionSchema, newEditionSchema, oneEditionSchema, showEditionSchema } from './schema';
export async function addEditionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newEditionSchema,
    async ({ onDay, officialId, ...input }, { actor, post, locale }) => {
      const done = await addEdition(actor, { ...input, onDay: onDay.day, officialId: officialId || null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=added` } : done;
    },
    { roles: STAFF },
  );
}

export async function editEditionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    changedEditionSchema,
    async ({ onDay, officialId, ...input }, { actor, post, locale }) => {
      const done = await editEdition(actor, { ...input, onDay: onDay.day, officialId: officialId || null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=changed` } : done;
    },
    { roles: STAFF },
  );
}

export async function showEditionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    showEditionSchema,
    async ({ editionId, show }, { actor, post, locale }) => {
      const done = await showEdition(actor, { editionId, show: show === 'yes' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=shown` } : done;
    },
    { roles: STAFF },
  );
}

export async function withdrawEditionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneEditionSchema,
    async ({ editionId }, { actor, post, locale }) => {
      const done = await withdrawEdition(actor, editionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=withdrawn` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreEditionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneEditionSchema,
    async ({ editionId }, { actor, post, locale }) => {
      const done = await restoreEdition(actor, editionId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/questions/${done.editionId}?new=restored` } : done;
    },
    { roles: STAFF },
  );
}
