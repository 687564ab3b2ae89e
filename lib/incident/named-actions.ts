'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { nameOfficial, nameOutlet, unname } from './named';
import { addIncidentPerson, removeIncidentPerson } from './people';
import { addIncidentPersonSchema, nameOfficialSchema, nameOutletSchema, oneIncidentPersonSchema } from './schema';

export async function addIncidentPersonAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    addIncidentPersonSchema,
    async (input, { actor, post, locale }) => {
      const done = await addIncidentPerson(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}#people` } : done;
    },
    { roles: STAFF },
  );
}

export async function removeIncidentPersonAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentPersonSchema,
    async (input, { actor, post, locale }) => {
      const done = await removeIncidentPerson(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}#people` } : done;
    },
    { roles: STAFF },
  );
}

export async function nameOfficialAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    nameOfficialSchema,
    async (input, { actor, post, locale }) => {
      const done = await nameOfficial(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}#named` } : done;
    },
    { roles: STAFF },
  );
}

export async function nameOutletAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    nameOutletSchema,
    async (input, { actor, post, locale }) => {
      const done = await nameOutlet(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}#named` } : done;
    },
    { roles: STAFF },
  );
}

export async function unnameAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentPersonSchema,
    async (input, { actor, post, locale }) => {
      const done = await unname(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}#named` } : done;
    },
    { roles: STAFF },
  );
}
