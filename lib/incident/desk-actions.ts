'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { editIncident } from './edit-incident';
import { linkIncident } from './link';
import { incidentQuery, readIncidentFilter } from './list-filter';
import { noteIncident } from './note-incident';
import { setIncidentOutcome } from './outcome';
import {
  changeIncidentSchema,
  incidentOutcomeSchema,
  linkIncidentSchema,
  noteIncidentSchema,
  oneIncidentSchema,
  showIncidentSchema,
  showIncidentsSchema,
} from './schema';
import { showIncident } from './show';
import { showIncidents } from './show-many';
import { restoreIncident, withdrawIncident } from './take-back';

export async function noteIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    noteIncidentSchema,
    async (input, { actor, post, locale }) => {
      const done = await noteIncident(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}?new=1` } : done;
    },
    { roles: STAFF },
  );
}

export async function editIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    changeIncidentSchema,
    async (input, { actor, post, locale }) => {
      const done = await editIncident(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function setIncidentOutcomeAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    incidentOutcomeSchema,
    async (input, { actor, post, locale }) => {
      const done = await setIncidentOutcome(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function withdrawIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentSchema,
    async ({ incidentId }, { actor, post, locale }) => {
      const done = await withdrawIncident(actor, incidentId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function restoreIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    oneIncidentSchema,
    async ({ incidentId }, { actor, post, locale }) => {
      const done = await restoreIncident(actor, incidentId, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function showIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    showIncidentSchema,
    async ({ incidentId, isPublic }, { actor, post, locale }) => {
      const done = await showIncident(actor, { incidentId, isPublic: isPublic === 'yes' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}

export async function showIncidentsAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    showIncidentsSchema,
    async ({ list, n, isPublic }, { actor, post, locale }) => {
      const { filter } = readIncidentFilter(Object.fromEntries(new URLSearchParams(list ?? '')));
      const done = await showIncidents(actor, { filter, n: n ?? 0, isPublic: isPublic === 'yes' }, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/public${incidentQuery(filter)}` } : done;
    },
    { roles: STAFF },
  );
}

export async function linkIncidentAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    linkIncidentSchema,
    async (input, { actor, post, locale }) => {
      const done = await linkIncident(actor, input, post);
      return done.ok ? { ok: true, go: `/${locale}/desk/incidents/${done.incidentId}` } : done;
    },
    { roles: STAFF },
  );
}
