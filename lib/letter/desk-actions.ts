'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { restoreLetter, sendDraft, withdrawLetter } from './change-state';
import { clarifyLetter } from './clarify';
import { clarifySchema, deskLetterSchema } from './desk-schema';
import { logLetter } from './log-letter';
import { oneLetterSchema, sentDraftSchema } from './schema';

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
    sentDraftSchema,
    async ({ letterId, sentOn, channel }, { actor, post, locale }) => {
      const done = await sendDraft(actor, { letterId, sentOn, channel }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}?new=letter` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskClarifyLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    clarifySchema,
    async (input, { actor, post, locale }) => {
      const done = await clarifyLetter(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${input.letterId}?new=clarified` } : done;
    },
    { roles: STAFF },
  );
}
