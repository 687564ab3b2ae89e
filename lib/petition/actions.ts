'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { refused } from '@/lib/form/result';
import { addAddressee, removeAddressee } from './addressees';
import { editPetitionRules } from './edit-rules';
import { removePetitionText, savePetitionText } from './edit-text';
import { makePetition } from './make';
import {
  addresseeSchema,
  newPetitionSchema,
  onePetitionTextSchema,
  oneThresholdSchema,
  petitionRulesSchema,
  petitionTextSchema,
  thresholdSchema,
} from './schema';
import { addThreshold, removeThreshold } from './thresholds';

export async function makePetitionAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    newPetitionSchema,
    async (input, { actor, post, locale }) => {
      const done = await makePetition(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${done.petitionId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function savePetitionTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    petitionTextSchema,
    async (input, { actor, post, locale }) => {
      const done = await savePetitionText(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}#texts` } : done;
    },
    { roles: STAFF },
  );
}

export async function removePetitionTextAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    onePetitionTextSchema,
    async (input, { actor, post, locale }) => {
      const done = await removePetitionText(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}#texts` } : done;
    },
    { roles: STAFF },
  );
}

export async function addAddresseeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    addresseeSchema,
    async (input, { actor, post, locale }) => {
      const done = await addAddressee(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}/addressees` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeAddresseeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    addresseeSchema,
    async (input, { actor, post, locale }) => {
      const done = await removeAddressee(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}/addressees` } : done;
    },
    { roles: STAFF },
  );
}

export async function addThresholdAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    thresholdSchema,
    async ({ signatures, ...input }, { actor, post, locale }) => {
      if (signatures === null) return refused('empty', 'signatures');
      const done = await addThreshold(actor, { ...input, signatures }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}#thresholds` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeThresholdAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneThresholdSchema,
    async ({ petitionId, signatures }, { actor, post, locale }) => {
      const done = await removeThreshold(actor, { petitionId, signatures: signatures ?? 0 }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${petitionId}#thresholds` } : done;
    },
    { roles: STAFF },
  );
}

export async function editPetitionRulesAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    petitionRulesSchema,
    async ({ online, ...input }, { actor, post, locale }) => {
      const done = await editPetitionRules(actor, { ...input, online: online !== null }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/petitions/${input.petitionId}#rules` } : done;
    },
    { roles: STAFF },
  );
}
