'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { linkTold, unlinkTold } from './link-told';
import { makeCaseOfTold } from './make-case';
import { makeIncidentOfTold } from './make-incident';
import { caseOfToldSchema, incidentOfToldSchema, linkToldSchema, unlinkToldSchema } from './schema';

export async function caseOfToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    caseOfToldSchema,
    async ({ toldId, toId, name, contact, ...typed }, { actor, post, locale }) => {
      const becomes = toId ? ({ as: 'draft', toId } as const) : ({ as: 'note' } as const);
      const done = await makeCaseOfTold(actor, { ...typed, toldId, becomes, person: { name, contact } }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=case` } : done;
    },
    { roles: STAFF },
  );
}

export async function incidentOfToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    incidentOfToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await makeIncidentOfTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=incident` } : done;
    },
    { roles: STAFF },
  );
}

export async function linkToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    linkToldSchema,
    async ({ note, ...input }, { actor, post, locale }) => {
      const done = await linkTold(actor, { ...input, note: note !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=linked` } : done;
    },
    { roles: STAFF },
  );
}

export async function unlinkToldAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    unlinkToldSchema,
    async (input, { actor, post, locale }) => {
      const done = await unlinkTold(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/intake/${done.toldId}?done=unlinked` } : done;
    },
    { roles: STAFF },
  );
}
