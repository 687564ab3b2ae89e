'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { archiveOwnRung, saveOwnRung } from './own-rung-write';
import { ownRungSchema, ownRungStateSchema, ownTextSchema, ownTextStateSchema } from './own-schema';
import { archiveOwnText, saveOwnText } from './own-text-write';

export async function saveOwnTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    ownTextSchema,
    async (typed, { actor, post, locale }) => {
      const done = await saveOwnText(actor, typed, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/advice/texts/${done.textId}?new=1` } : done;
    },
    { roles: ['editor', 'admin'] },
  );
}

export async function archiveOwnTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    ownTextStateSchema,
    async ({ textId, restore }, { actor, post, locale }) => {
      const done = await archiveOwnText(actor, { textId, restore: restore !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/advice/texts/${textId}` } : done;
    },
    { roles: ['editor', 'admin'] },
  );
}

export async function saveOwnRungAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    ownRungSchema,
    async (typed, { actor, post, locale }) => {
      const done = await saveOwnRung(actor, typed, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/advice/rungs/${done.rungId}?new=1` } : done;
    },
    { roles: ['editor', 'admin'] },
  );
}

export async function archiveOwnRungAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    ownRungStateSchema,
    async ({ rungId, restore }, { actor, post, locale }) => {
      const done = await archiveOwnRung(actor, { rungId, restore: restore !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/advice/rungs/${rungId}` } : done;
    },
    { roles: ['editor', 'admin'] },
  );
}
