'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { addCompared, removeCompared, restoreCompared } from './compare';
import { comparedSchema, oneComparedSchema, oneGatheringSchema, showSchema } from './schema';
import { showGathering } from './show';
import { restoreGathering, withdrawGathering } from './withdraw';
export async function showGatheringAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    showSchema,
    async ({ gatheringId, show }, { actor, post, locale }) => {
      const done = await showGathering(actor, { gatheringId, show: show === 'yes' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=shown#public` } : done;
    },
    { roles: STAFF },
  );
}

export async function withdrawGatheringAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneGatheringSchema,
    async ({ gatheringId }, { actor, post, locale }) => {
      const done = await withdrawGathering(actor, gatheringId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=withdrawn` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreGatheringAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneGatheringSchema,
    async ({ gatheringId }, { actor, post, locale }) => {
      const done = await restoreGathering(actor, gatheringId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=restored` } : done;
    },
    { roles: STAFF },
  );
}

export async function addComparedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    comparedSchema,
    async ({ onDay, ...input }, { actor, post, locale }) => {
      const done = await addCompared(actor, { ...input, onDay: onDay.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=compared#compared` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeComparedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneComparedSchema,
    async ({ comparedId }, { actor, post, locale }) => {
      const done = await removeCompared(actor, comparedId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=compared_removed#compared` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreComparedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneComparedSchema,
    async ({ comparedId }, { actor, post, locale }) => {
      const done = await restoreCompared(actor, comparedId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=compared#compared` } : done;
    },
    { roles: STAFF },
  );
}
