'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { editGathering } from './edit-gathering';
import { logAnswer } from './log-answer';
import { logNotice, removeNotice } from './log-notice';
import { logOutcome } from './log-outcome';
import { noteGathering } from './note-gathering';
import { answerSchema, changedGatheringSchema, newGatheringSchema, noticeSchema, oneGatheringSchema, outcomeSchema } from './schema';
export async function noteGatheringAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newGatheringSchema,
    async ({ onDay, ...input }, { actor, post, locale }) => {
      const done = await noteGathering(actor, { ...input, onDay: onDay.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=noted` } : done;
    },
    { roles: STAFF },
  );
}

export async function editGatheringAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    changedGatheringSchema,
    async ({ onDay, ...input }, { actor, post, locale }) => {
      const done = await editGathering(actor, { ...input, onDay: onDay.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=changed` } : done;
    },
    { roles: STAFF },
  );
}

export async function logNoticeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    noticeSchema,
    async ({ noticeOn, ...input }, { actor, post, locale }) => {
      const done = await logNotice(actor, { ...input, noticeOn: noticeOn.day }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=notice#notice` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeNoticeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneGatheringSchema,
    async ({ gatheringId }, { actor, post, locale }) => {
      const done = await removeNotice(actor, gatheringId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=removed#notice` } : done;
    },
    { roles: STAFF },
  );
}

export async function logAnswerAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    answerSchema,
    async ({ ground, ...input }, { actor, post, locale }) => {
      const done = await logAnswer(actor, { ...input, ground: ground || null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=answer#notice` } : done;
    },
    { roles: STAFF },
  );
}

export async function logOutcomeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    outcomeSchema,
    async (input, { actor, post, locale }) => {
      const done = await logOutcome(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/gatherings/${done.gatheringId}?new=outcome#outcome` } : done;
    },
    { roles: STAFF },
  );
}
