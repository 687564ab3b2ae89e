'use server';
import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { decideSchema, freezeSchema } from './schema';
import { decideSnapshot, freezeSnapshot } from './write';

export async function freezeSnapshotAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    freezeSchema,
    async (_input, { actor, post, locale }) => {
      const result = await freezeSnapshot(actor, post);
      return result.ok ? { ok: true, go: `/${locale}/desk/publication` } : result;
    },
    { roles: STAFF },
  );
}

export async function decideSnapshotAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    decideSchema,
    async ({ snapshot, decision }, { actor, post, locale }) => {
      const result = await decideSnapshot(actor, { id: snapshot, decision }, post);
      return result.ok ? { ok: true, go: `/${locale}/desk/publication` } : result;
    },
    { roles: STAFF },
  );
}
