'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { giveConsent } from './consent-give';
import type { ConsentScopeCode } from './consent-scopes';
import { withdrawConsent } from './consent-withdraw';
import { addKin, removeKin } from './kin-write';
import { consentSchema, kinSchema, onePersonSchema, removeKinSchema, serviceSchema, statusSchema, undoStatusSchema } from './schema';
import { setService } from './set-service';
import { addStatus } from './status-add';
import { undoStatus } from './status-undo';

export async function setServiceAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    serviceSchema,
    async (input, { actor, post, locale }) => {
      const done = await setService(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person?saved=service` } : done;
    },
    { roles: ['family'] },
  );
}

export async function addStatusAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    statusSchema,
    async ({ remark: note, ...input }, { actor, post, locale }) => {
      const done = await addStatus(actor, { ...input, note }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person?saved=status` } : done;
    },
    { roles: ['family'] },
  );
}

export async function undoStatusAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    undoStatusSchema,
    async (input, { actor, post, locale }) => {
      const done = await undoStatus(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person?saved=undone` } : done;
    },
    { roles: ['family'] },
  );
}

export async function addKinAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    kinSchema,
    async (input, { actor, post, locale }) => {
      const done = await addKin(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person?saved=kin` } : done;
    },
    { roles: ['family'] },
  );
}

export async function removeKinAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    removeKinSchema,
    async (input, { actor, post, locale }) => {
      const done = await removeKin(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person?saved=kin` } : done;
    },
    { roles: ['family'] },
  );
}

export async function giveConsentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    consentSchema,
    async ({ scope, ...input }, { actor, post, locale }) => {
      const done = await giveConsent(actor, { ...input, scope: scope as ConsentScopeCode[], givenOn: null }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person/consent?saved=given` } : done;
    },
    { roles: ['family'] },
  );
}

export async function withdrawConsentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePersonSchema,
    async ({ personId }, { actor, post, locale }) => {
      const done = await withdrawConsent(actor, personId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/cases/${done.caseId}/person/consent?saved=withdrawn` } : done;
    },
    { roles: ['family'] },
  );
}
