'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { keepMany } from './keep-many';
import { keepManySchema } from './paper-schema';

export async function keepManyAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    keepManySchema,
    async ({ draft, sentOn, to, ...many }, { actor, post, locale }) => {
      const done = await keepMany(actor, { ...many, toIds: to.split(' '), sentOn: sentOn.day, draft: draft !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${many.caseId}/letters/many/made?ids=${done.letterIds.join('.')}` } : done;
    },
    { roles: ['family'] },
  );
}

export async function deskKeepManyAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    keepManySchema,
    async ({ draft, sentOn, to, ...many }, { actor, post, locale }) => {
      const done = await keepMany(actor, { ...many, toIds: to.split(' '), sentOn: sentOn.day, draft: draft !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/cases/${many.caseId}/letters/many/made?ids=${done.letterIds.join('.')}` } : done;
    },
    { roles: STAFF },
  );
}
