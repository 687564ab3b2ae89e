'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { addNote } from './note';
import { openCase } from './open';
import { setOutcome } from './outcome';
import { addNoteSchema, openCaseSchema, outcomeSchema } from './schema';

export async function openCaseAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    openCaseSchema,
    async ({ alias, category, region, ...person }, { actor, post, locale }) => {
      const done = await openCase(actor, { alias, category, region, person }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${done.caseId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function addNoteAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    addNoteSchema,
    async (input, { actor, post, locale }) => {
      const done = await addNote(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${input.caseId}#notes` } : done;
    },
    { roles: STAFF },
  );
}

export async function setOutcomeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    outcomeSchema,
    async (input, { actor, post, locale }) => {
      const done = await setOutcome(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${done.caseId}` } : done;
    },
    { roles: STAFF },
  );
}
