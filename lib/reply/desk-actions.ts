'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { forgetKept, keepTyped } from '@/lib/form/kept';
import { sentDaySchema } from '@/lib/letter/schema';
import { classifyReply } from './classify';
import { classifySchema, deskReplySchema } from './desk-schema';
import { replyKind } from './kinds';
import { logReply } from './log-reply';
import { papersSent } from './papers-sent';

export async function deskLogReplyAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    deskReplySchema,
    async ({ receivedOn, forwardedToId, extendedToOn, ...reply }, { actor, post, locale }) => {
      const at = `/${locale}/desk/letters/${reply.letterId}`;
      const { effect } = replyKind(reply.kind);
      if (effect === 'forwards' && !forwardedToId) {
        // Where it went is asked next, by a search; what was typed waits for it.
        await keepTyped(data, 'desk-forwarded');
        return { ok: true, go: `${at}/replies/forwarded` };
      }
      // A day or a body that belongs to another kind of reply is not the reply's.
      const also = {
        forwardedToId: effect === 'forwards' ? forwardedToId : null,
        extendedToOn: effect === 'extends' ? extendedToOn : null,
      };
      const done = await logReply(actor, { ...reply, ...also, receivedOn: receivedOn.day }, post);
      if (!done.ok) return done;
      await forgetKept();
      return { ok: true, go: `${at}?new=reply#reply-${done.replyId}` };
    },
    { roles: STAFF },
  );
}

export async function classifyReplyAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    classifySchema,
    async (input, { actor, post, locale }) => {
      const done = await classifyReply(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/replies/${input.replyId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskPapersSentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    sentDaySchema,
    async ({ letterId, sentOn }, { actor, post, locale }) => {
      const done = await papersSent(actor, letterId, post, sentOn);
      return done.ok ? { ok: true, go: `/${locale}/desk/letters/${letterId}?new=papers` } : done;
    },
    { roles: STAFF },
  );
}
