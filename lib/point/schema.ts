import { z } from 'zod';
import { id, optionalProse } from '@/lib/form/fields';

/** Room for as many questions as a letter may have, of a length one may read. */
const QUESTIONS = 40_000;

/** The questions of a letter in one field; an empty one says that it has none. */
export const pointsSchema = z.object({ letterId: id(), questions: optionalProse(QUESTIONS) });
