'use server';

import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { tellIncidentSchema } from './family-schema';
import { noteIncident } from './note-incident';
import { oneIncidentSchema } from './schema';
import { restoreIncident, withdrawIncident } from './take-back';

export async function tellIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    tellIncidentSchema,
    async (input, { actor, post, locale }) => {
      // What happened to somebody of her case was done to one person at least.
      const done = await noteIncident(actor, { ...input, affected: 1 }, post);
      return done.ok ? { ok: true, go: `/${locale}/my/incidents/${done.incidentId}?new=1` } : done;
    },
    { roles: ['family'] },
  );
}

export async function takeBackIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentSchema,
    async ({ incidentId }, { actor, post, locale }) => {
      const done = await withdrawIncident(actor, incidentId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/incidents/${incidentId}` } : done;
    },
    { roles: ['family'] },
  );
}

export async function bringBackIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentSchema,
    async ({ incidentId }, { actor, post, locale }) => {
      const done = await restoreIncident(actor, incidentId, post);
      return done.ok ? { ok: true, go: `/${locale}/my/incidents/${incidentId}` } : done;
    },
    { roles: ['family'] },
  );
}
