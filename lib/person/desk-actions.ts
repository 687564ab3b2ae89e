'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { giveConsent } from './consent-give';
import type { ConsentScopeCode } from './consent-scopes';
import { withdrawConsent } from './consent-withdraw';
import { addKin, removeKin } from './kin-write';
import { consentForHerSchema, kinSchema, onePersonSchema, removeKinSchema, serviceSchema, statusSchema, undoStatusSchema } from './schema';
import { setService } from './set-service';
import { addStatus } from './status-add';
import { undoStatus } from './status-undo';

export async function deskSetServiceAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    serviceSchema,
    async (input, { actor, post, locale }) => {
      const done = await setService(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=service` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskAddStatusAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    statusSchema,
    async ({ remark: note, ...input }, { actor, post, locale }) => {
      const done = await addStatus(actor, { ...input, note }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=status` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskUndoStatusAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    undoStatusSchema,
    async (input, { actor, post, locale }) => {
      const done = await undoStatus(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=undone` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskAddKinAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    kinSchema,
    async (input, { actor, post, locale }) => {
      const done = await addKin(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=kin` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskRemoveKinAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    removeKinSchema,
    async (input, { actor, post, locale }) => {
      const done = await removeKin(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}?saved=kin` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskGiveConsentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    consentForHerSchema,
    async ({ scope, ...input }, { actor, post, locale }) => {
      const done = await giveConsent(actor, { ...input, scope: scope as ConsentScopeCode[] }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}/consent?saved=given` } : done;
    },
    { roles: STAFF },
  );
}

export async function deskWithdrawConsentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePersonSchema,
    async ({ personId }, { actor, post, locale }) => {
      const done = await withdrawConsent(actor, personId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/people/${done.personId}/consent?saved=withdrawn` } : done;
    },
    { roles: STAFF },
  );
}
