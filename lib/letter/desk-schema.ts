import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalId, optionalProse } from '@/lib/form/fields';
import { ANSWER_ROLES } from '@/lib/jurisdiction/answer-roles';
import { CHANNELS } from './channels';

/** A letter's text, or a reply's. */
export const TEXT = 20_000;

/** An organizer logs a letter that a family sent. */
export const deskLetterSchema = z.object({
  caseId: id(),
  toId: id(),
  sentOn: day({ approximate: true }),
  channel: choice(CHANNELS),
  category: line(40),
  aboutId: optionalId(),
  deliveredOn: optionalDay(),
  law: choice(ANSWER_ROLES).optional(),
  text: optionalProse(TEXT),
});

/**
 * What became known of a letter later: the day it was delivered, the body it complains of, the term that binds
 * its answer. A day or a body left empty is not known; a term that is not asked for stays.
 */
export const clarifySchema = z.object({
  letterId: id(),
  deliveredOn: optionalDay(),
  aboutId: optionalId(),
  law: choice(ANSWER_ROLES).optional(),
});
