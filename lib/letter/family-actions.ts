'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { restoreLetter, sendDraft, withdrawLetter } from './change-state';
import { clarifyLetter } from './clarify';
import { logLetter } from './log-letter';
import { deliveredSchema, oneLetterSchema, sentDraftSchema, sentLetterSchema } from './schema';

export async function logLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, sentLetterSchema, async ({ draft, ...letter }, { actor, post, locale }) => {
    const done = await logLetter(actor, { ...letter, draft: draft !== null }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${done.letterId}?new=1` } : done;
  });
}

export async function withdrawLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, oneLetterSchema, async ({ letterId }, { actor, post, locale }) => {
    const done = await withdrawLetter(actor, letterId, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}` } : done;
  });
}

export async function restoreLetterAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, oneLetterSchema, async ({ letterId }, { actor, post, locale }) => {
    const done = await restoreLetter(actor, letterId, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}` } : done;
  });
}

export async function sendDraftAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, sentDraftSchema, async ({ letterId, sentOn, channel }, { actor, post, locale }) => {
    const done = await sendDraft(actor, { letterId, sentOn, channel }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}?new=1` } : done;
  });
}

export async function deliveredAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, deliveredSchema, async ({ letterId, deliveredOn }, { actor, post, locale }) => {
    const done = await clarifyLetter(actor, { letterId, deliveredOn: deliveredOn.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}?new=delivered` } : done;
  });
}
