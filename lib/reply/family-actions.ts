'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { keepTyped } from '@/lib/form/kept';
import type { Refusal } from '@/lib/form/result';
import { sentDaySchema } from '@/lib/letter/schema';
import { answerCameSchema, forwardedSchema, numberCameSchema } from './family-schema';
import { logReply } from './log-reply';
import { papersSent } from './papers-sent';
import { kindOfPicture } from './pictures';

// These two forms ask for one day, which is both the paper's and the day it came.
const onDatedOn = (refusal: Refusal): Refusal => (refusal.field === 'receivedOn' ? { ...refusal, field: 'datedOn' } : refusal);

export async function numberCameAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, numberCameSchema, async ({ letterId, number, datedOn }, { actor, post, locale }) => {
    const done = await logReply(actor, { letterId, kind: 'registration', number, datedOn: datedOn.day, receivedOn: datedOn.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}?new=number` } : onDatedOn(done);
  });
}

export async function forwardedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, forwardedSchema, async ({ datedOn, ...reply }, { actor, post, locale }) => {
    const done = await logReply(actor, { ...reply, kind: 'forwarded', datedOn: datedOn.day, receivedOn: datedOn.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${reply.letterId}?new=forwarded` } : onDatedOn(done);
  });
}

export async function answerCameAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, answerCameSchema, async ({ picture, receivedOn, ...reply }, { actor, post, locale }) => {
    if (picture === 'elsewhere') {
      // Where it went is asked by the other form, which begins with what was typed here.
      await keepTyped(data, 'forwarded');
      return { ok: true, go: `/${locale}/my/letters/${reply.letterId}/forwarded`, keep: true };
    }
    const done = await logReply(actor, { ...reply, kind: kindOfPicture(picture), receivedOn: receivedOn.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${reply.letterId}?new=answer` } : done;
  });
}

export async function papersSentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, sentDaySchema, async ({ letterId, sentOn }, { actor, post, locale }) => {
    const done = await papersSent(actor, letterId, post, sentOn);
    return done.ok ? { ok: true, go: `/${locale}/my/letters/${letterId}?new=papers` } : done;
  });
}
