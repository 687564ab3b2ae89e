'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { decideOfficial } from './decide';
import { addHolder, setRoll } from './edit';
import { proposeOfficial } from './propose';
import { decideOfficialSchema, holderSchema, newOfficialSchema, rollSchema } from './schema';

export async function addOfficialAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newOfficialSchema,
    async (input, { actor, post, locale }) => {
      const done = await proposeOfficial(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/directory/${done.officialId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function decideOfficialAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    decideOfficialSchema,
    async (input, { actor, post, locale }) => {
      const done = await decideOfficial(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/directory/${done.officialId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function setRollAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    rollSchema,
    async ({ officialId, roll }, { actor, post, locale }) => {
      const done = await setRoll(actor, { officialId, roll: roll === 'rule' ? null : roll }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/directory/${officialId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function addHolderAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    holderSchema,
    async (input, { actor, post, locale }) => {
      const done = await addHolder(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/directory/${input.officialId}#holders` } : done;
    },
    { roles: STAFF },
  );
}
