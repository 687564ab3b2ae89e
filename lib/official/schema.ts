import { z } from 'zod';
import { choice, id, line, optionalDay, optionalId, optionalLine } from '@/lib/form/fields';
import { DECISIONS } from './decisions';
import { RANKS } from './directory-filter';

const NAME = 120;
/** A body's full name can be a long one. */
const BODY_NAME = 300;

/** A body the directory lacks. */
export const newOfficialSchema = z.object({
  nameRu: line(BODY_NAME),
  nameEn: optionalLine(BODY_NAME),
  rank: choice(RANKS),
  region: optionalLine(12),
  parentId: optionalId(),
});

export const decideOfficialSchema = z.object({ officialId: id(), decision: choice(DECISIONS) });

/** `rule` leaves it to the rule of law. */
export const ROLLS = ['rule', 'next', 'previous', 'none'] as const;
export const rollSchema = z.object({ officialId: id(), roll: choice(ROLLS) });

export const holderSchema = z.object({ officialId: id(), name: line(NAME), fromOn: optionalDay(), toOn: optionalDay() });
