'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { dropImport, startImport, tryAgain, undoImport } from './decide';
import { againSchema, oneImportSchema } from './schema';

export async function startImportAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneImportSchema,
    async ({ importId }, { actor, post, locale }) => {
      const done = await startImport(actor, importId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/imports/${done.importId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function dropImportAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneImportSchema,
    async ({ importId }, { actor, post, locale }) => {
      const done = await dropImport(actor, importId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/imports/${done.importId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function tryAgainAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    againSchema,
    async ({ importId, encoding }, { actor, post, locale }) => {
      const done = await tryAgain(actor, { importId, encoding: encoding === 'same' ? null : encoding }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/imports/${done.importId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function undoImportAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneImportSchema,
    async ({ importId }, { actor, post, locale }) => {
      const done = await undoImport(actor, importId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/imports/${done.importId}` } : done;
    },
    { roles: STAFF },
  );
}
