'use server';

import { type Actor, isStaff } from '@/lib/auth/actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { finishReminder, putOff, remind } from '@/lib/letter/remind';
import { oneReminderSchema, putOffSchema, remindSchema } from '@/lib/letter/remind-schema';
import { makeFeed, revokeFeed } from '@/lib/member/feed';
import { carryFeed, forgetFeed } from '@/lib/member/feed-cookie';
import { makeFeedSchema, oneFeedSchema } from './schema';

// A reminder and a calendar's address are a member's own in either wing.
const wing = (actor: Actor) => (isStaff(actor) ? 'desk' : 'my');

export async function remindAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, remindSchema, async ({ onDay, ...typed }, { actor, post, locale }) => {
    const done = await remind(actor, { ...typed, onDay: onDay.day }, post);
    return done.ok ? { ok: true, go: `/${locale}/${wing(actor)}/todo/remind/${typed.letterId}?new=1` } : done;
  });
}

export async function putOffAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, putOffSchema, async (typed, { actor, post, locale }) => {
    const done = await putOff(actor, typed, post);
    return done.ok ? { ok: true, go: `/${locale}/${wing(actor)}/todo?put=${done.reminderId}` } : done;
  });
}

export async function finishReminderAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, oneReminderSchema, async ({ reminderId, open }, { actor, post, locale }) => {
    const done = await finishReminder(actor, { reminderId, open: open !== null }, post);
    return done.ok ? { ok: true, go: `/${locale}/${wing(actor)}/todo${open === null ? `?done=${reminderId}` : ''}` } : done;
  });
}

export async function makeFeedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, makeFeedSchema, async ({ lang }, { actor, post, locale }) => {
    const done = await makeFeed(actor, lang, post);
    if (!done.ok) return done;
    if (done.token) await carryFeed(actor, done.feedId, done.token);
    return { ok: true, go: `/${locale}/${wing(actor)}/calendar?new=1` };
  });
}

/** The address is in her calendar now: nothing in this browser shows it any more. */
export async function feedHandedOverAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, oneFeedSchema, async (_input, { actor, locale }) => {
    await forgetFeed();
    return { ok: true, go: `/${locale}/${wing(actor)}/calendar` };
  });
}

export async function revokeFeedAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, oneFeedSchema, async ({ feedId }, { actor, post, locale }) => {
    const done = await revokeFeed(actor, feedId, post);
    return done.ok ? { ok: true, go: `/${locale}/${wing(actor)}/calendar?revoked=1` } : done;
  });
}
