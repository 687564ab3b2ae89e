'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { missingBodySchema } from './family-schema';
import { proposeOfficial } from './propose';

export async function proposeBodyAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    missingBodySchema,
    async ({ caseId, letterId, ...body }, { actor, post, locale }) => {
      const done = await proposeOfficial(actor, body, post);
      if (!done.ok) return done;
      const back = letterId ? `letters/${letterId}/forwarded` : caseId ? `cases/${caseId}/letters/new` : '';
      return { ok: true, go: `/${locale}/my/${back}${back && `?to=${done.officialId}`}` };
    },
    { roles: ['family'] },
  );
}
