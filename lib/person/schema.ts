import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalId, optionalLine, optionalProse, optionalTypedDay, several } from '@/lib/form/fields';
import { SCOPE_CODES } from './consent-scopes';
import { KINSHIP_CODES } from './kinships';
import { STATUS_CODES } from './statuses';

const NAME = 120;
/** A story is printed whole; a longer one would be nobody's to read on a telephone. */
export const STORY = 1_500;

export const onePersonSchema = z.object({ personId: id() });

export const serviceSchema = z.object({ personId: id(), draftedOn: optionalTypedDay(), place: optionalLine(200) });

export const statusSchema = z.object({
  personId: id(),
  status: choice(STATUS_CODES),
  onDay: day({ approximate: true }),
  remark: optionalLine(300),
});

export const undoStatusSchema = z.object({ personId: id(), statusId: id() });

export const kinSchema = z.object({
  personId: id(),
  kinship: choice(KINSHIP_CODES),
  words: optionalLine(NAME),
  ref: optionalLine(20),
  otherId: optionalId(),
});

export const removeKinSchema = z.object({ personId: id(), kinId: id() });

/** What may be said publicly: each part by itself, in her own words. */
export const consentSchema = z.object({
  personId: id(),
  wording: z.coerce.number().int().min(1).max(1_000),
  scope: several(SCOPE_CODES),
  name: optionalLine(NAME),
  story: optionalProse(STORY),
});

/** The same, written down by an organizer: on which day she agreed. */
export const consentForHerSchema = consentSchema.extend({ givenOn: optionalDay() });

/** Somebody without a case. */
export const newPersonSchema = z.object({
  name: line(NAME),
  region: optionalLine(12),
  contact: optionalLine(NAME),
  note: optionalProse(2_000),
});

export const notedPersonSchema = newPersonSchema.extend({ personId: id() });
