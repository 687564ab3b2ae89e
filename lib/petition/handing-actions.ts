'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { refused } from '@/lib/form/result';
import { handIn } from './hand-in';
import { handInSchema, oneHandInSchema } from './hand-in-schema';
import { undoHandIn } from './undo-hand-in';

export async function handInAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    handInSchema,
    async ({ onDay, signatures, sheets, letter, category, channel, ...typed }, { actor, post, locale }) => {
      if (signatures === null) return refused('empty', 'signatures');
      if (letter !== null && category === null) return refused('letter_needs_category', 'category');
      const about = letter !== null && category !== null ? { category, channel } : null;
      const done = await handIn(actor, { ...typed, onDay: onDay.day, signatures, sheets: sheets !== null, letter: about }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${typed.petitionId}#hand-ins` } : done;
    },
    { roles: STAFF },
  );
}

export async function undoHandInAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneHandInSchema,
    async ({ handInId }, { actor, post, locale }) => {
      const done = await undoHandIn(actor, handInId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}#hand-ins` } : done;
    },
    { roles: STAFF },
  );
}
