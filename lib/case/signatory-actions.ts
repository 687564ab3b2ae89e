'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { forgetSignatorySchema, signatorySchema } from './signatory-schema';
import { forgetSignatory, setSignatory } from './signatory-write';

export async function setSignatoryAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    signatorySchema,
    async (input, { actor, post, locale }) => {
      const done = await setSignatory(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/signature?saved=1` } : done;
    },
    { roles: ['family'] },
  );
}

export async function deskSetSignatoryAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    signatorySchema,
    async (input, { actor, post, locale }) => {
      const done = await setSignatory(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${done.caseId}/signature?saved=1` } : done;
    },
    { roles: STAFF },
  );
}

export async function forgetSignatoryAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    forgetSignatorySchema,
    async ({ caseId }, { actor, post, locale }) => {
      const done = await forgetSignatory(actor, caseId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/signature?saved=empty` } : done;
    },
    { roles: ['family'] },
  );
}

export async function deskForgetSignatoryAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    forgetSignatorySchema,
    async ({ caseId }, { actor, post, locale }) => {
      const done = await forgetSignatory(actor, caseId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${done.caseId}/signature?saved=empty` } : done;
    },
    { roles: STAFF },
  );
}
