'use server';

import type { Role } from '@/lib/auth/roles';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { decideBurst } from './decide-burst';
import { decideBurstSchema, oneStrikeSchema, strikeSchema, takeOffSchema } from './schema';
import { strikeSignatures } from './strike';
import { takeOffSignature } from './take-off';
import { undoStrike } from './undo-strike';

const DECIDERS: readonly Role[] = ['editor', 'admin'];

export async function decideBurstAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    decideBurstSchema,
    async (input, { actor, post, locale }) => {
      const done = await decideBurst(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}?done=burst#review` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function strikeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    strikeSchema,
    async ({ from, to, region, burst, ...strike }, { actor, post, locale }) => {
      const done = await strikeSignatures(actor, { ...strike, filter: { from, to, region, burst } }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}/strikes/${done.strikeId}` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function undoStrikeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneStrikeSchema,
    async ({ strikeId }, { actor, post, locale }) => {
      const done = await undoStrike(actor, strikeId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}/strikes/${strikeId}` } : done;
    },
    { roles: DECIDERS },
  );
}

export async function takeOffAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    takeOffSchema,
    async (input, { actor, post, locale }) => {
      const done = await takeOffSignature(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}?done=off#invalid` } : done;
    },
    { roles: DECIDERS },
  );
}
