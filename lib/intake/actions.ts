'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { answerTold, seeTold } from './answer-told';
import {
  answerToldSchema,
  declineToldSchema,
  oneToldSchema,
  seeToldSchema,
  settleToldSchema,
  takeBackAnswerSchema,
  takeToldSchema,
} from './schema';
import { declineTold, reopenTold, settleTold } from './settle';
import { letGoTold, takeTold } from './take';
import { takeBackAnswer } from './take-back-answer';

export async function takeToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    takeToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await takeTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=taken` } : done;
    },
    { roles: STAFF },
  );
}

export async function letGoToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneToldSchema,
    async ({ toldId }, { actor, post, locale }) => {
      const done = await letGoTold(actor, toldId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake?done=letGo` } : done;
    },
    { roles: STAFF },
  );
}

export async function answerToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    answerToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await answerTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=answered` } : done;
    },
    { roles: STAFF },
  );
}

export async function takeBackAnswerAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    takeBackAnswerSchema,
    async (input, { actor, post, locale }) => {
      const done = await takeBackAnswer(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=takenBack` } : done;
    },
    { roles: STAFF },
  );
}

export async function seeToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    seeToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await seeTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=seen` } : done;
    },
    { roles: STAFF },
  );
}

export async function settleToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    settleToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await settleTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function declineToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    declineToldSchema,
    async ({ toldId, why }, { actor, post, locale }) => {
      const done = await declineTold(actor, { toldId, reason: why }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function reopenToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneToldSchema,
    async ({ toldId }, { actor, post, locale }) => {
      const done = await reopenTold(actor, toldId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=reopened` } : done;
    },
    { roles: STAFF },
  );
}
