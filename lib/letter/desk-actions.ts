'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { restoreLetter, sendDraft, withdrawLetter } from './change-state';
import { deskLetterSchema } from './desk-schema';
import { logLetter } from './log-letter';
import { oneLetterSchema } from './schema';

export async function deskLogLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    deskLetterSchema,
    async (input, { actor, post, locale }) => {
      const done = await logLetter(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${done.letterId}?new=letter` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskWithdrawLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneLetterSchema,
    async ({ letterId }, { actor, post, locale }) => {
      const done = await withdrawLetter(actor, letterId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskRestoreLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneLetterSchema,
    async ({ letterId }, { actor, post, locale }) => {
      const done = await restoreLetter(actor, letterId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskSendDraftAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneLetterSchema,
    async ({ letterId }, { actor, post, locale }) => {
      const done = await sendDraft(actor, letterId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}?new=letter` } : done;
    },
    { roles: STAFF },
  );
}
