'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { changeMember } from './change';
import { carryCode, forgetCode } from './code-cookie';
import { invite, revokeInvitation } from './invite';
import { invitationSchema, inviteSchema, memberAccessSchema, memberRoleSchema } from './schema';

export async function inviteAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    inviteSchema,
    async (input, { actor, post, locale }) => {
      const done = await invite(actor, input, post);
      if (!done.ok) return done;
      if (done.code) await carryCode(actor, done.invitationId, done.code);
      return { ok: true, go: `/${locale}/desk/members/invitations/${done.invitationId}` };
    },
    { roles: STAFF },
  );
}

/** The code was handed over: nothing in this browser shows it any more. */
export async function codeHandedOverAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    invitationSchema,
    async (_input, { locale }) => {
      await forgetCode();
      return { ok: true, go: `/${locale}/desk/members` };
    },
    { roles: STAFF },
  );
}

export async function revokeInvitationAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    invitationSchema,
    async ({ invitationId }, { actor, post, locale }) => {
      const done = await revokeInvitation(actor, invitationId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/members#invitations` } : done;
    },
    { roles: STAFF },
  );
}

export async function changeRoleAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    memberRoleSchema,
    async ({ memberId, role }, { actor, post, locale }) => {
      const done = await changeMember(actor, memberId, { role }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/members/${memberId}` } : done;
    },
    { roles: ['admin'] },
  );
}

export async function changeAccessAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    memberAccessSchema,
    async ({ memberId, access }, { actor, post, locale }) => {
      const done = await changeMember(actor, memberId, access === 'disable' ? { disable: true } : { enable: true }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/members/${memberId}` } : done;
    },
    { roles: ['admin'] },
  );
}
