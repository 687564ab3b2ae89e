'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { openOwnCaseSchema } from './family-schema';
import { openCase } from './open';

export async function openOwnCaseAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    openOwnCaseSchema,
    async (input, { actor, post, locale }) => {
      const done = await openCase(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}` } : done;
    },
    { roles: ['family'] },
  );
}
