'use server';

import { STAFF } from '@/lib/auth/current-actor';
import { answerForm } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { keepTyped } from '@/lib/form/kept';
import { afterChange } from './calendar-after';
import { pasteCalendarYear, removeCalendarDay, setCalendarDay, setCalendarSource, takeShippedYear } from './calendar-edit';
import { backSchema, calendarDaySchema, calendarSourceSchema, pasteYearSchema, removeDaySchema } from './calendar-schema';

export async function setCalendarDayAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    calendarDaySchema,
    async ({ day: { day }, ...typed }, { actor, post, locale }) =>
      afterChange(locale, await setCalendarDay(actor, { ...typed, day }, post)),
    { roles: STAFF },
  );
}

export async function removeCalendarDayAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    removeDaySchema,
    async (typed, { actor, post, locale }) => afterChange(locale, await removeCalendarDay(actor, typed, post)),
    { roles: STAFF },
  );
}

export async function setCalendarSourceAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    calendarSourceSchema,
    async ({ complete, checkedOn: { day: checkedOn }, ...typed }, { actor, post, locale }) =>
      afterChange(locale, await setCalendarSource(actor, { ...typed, checkedOn, provisional: complete === 'provisional' }, post)),
    { roles: STAFF },
  );
}

export async function previewCalendarYearAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    pasteYearSchema,
    async ({ year }, { locale }) => {
      await keepTyped(data, 'desk-calendar-year');
      return { ok: true, go: `/${locale}/desk/calendars/${year}/paste?look=1`, keep: true };
    },
    { roles: ['admin'] },
  );
}

export async function pasteCalendarYearAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    pasteYearSchema,
    async ({ complete, checkedOn: { day: checkedOn }, ...typed }, { actor, post, locale }) =>
      afterChange(locale, await pasteCalendarYear(actor, { ...typed, checkedOn, provisional: complete === 'provisional' }, post)),
    { roles: STAFF },
  );
}

export async function takeShippedYearAction(_: FormState, data: FormData): Promise<FormState> {
  return answerForm(
    data,
    backSchema,
    async (typed, { actor, post, locale }) => afterChange(locale, await takeShippedYear(actor, typed, post)),
    { roles: STAFF },
  );
}
