'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { addSheet } from './add-sheet';
import { removeSheet, restoreSheet } from './remove-sheet';
import { oneSheetSchema, sheetSchema, struckOf } from './sheet-schema';

export async function addSheetAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    sheetSchema,
    async ({ collectedOn, valid, fit, ...typed }, { actor, post, locale }) => {
      const { petitionId, sheet, region, place, collector } = typed;
      const what = { petitionId, sheet, region, place, collector, struck: struckOf(typed) };
      const done = await addSheet(actor, { ...what, collectedOn: collectedOn.day, valid: valid ?? 0, fit: fit !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}/paper/${done.sheetId}?new=1` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeSheetAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneSheetSchema,
    async ({ sheetId }, { actor, post, locale }) => {
      const done = await removeSheet(actor, sheetId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}/paper/${sheetId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreSheetAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneSheetSchema,
    async ({ sheetId }, { actor, post, locale }) => {
      const done = await restoreSheet(actor, sheetId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}/paper/${sheetId}` } : done;
    },
    { roles: STAFF },
  );
}
