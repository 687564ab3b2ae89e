import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalLine } from '@/lib/form/fields';
import { PICTURES } from './pictures';

const NUMBER = 80;

/** "A number came": which letter, the number, its day. */
export const numberCameSchema = z.object({ letterId: id(), number: line(NUMBER), datedOn: day() });

/** "Forwarded": the day, their number, to whom. */
export const forwardedSchema = z.object({ letterId: id(), datedOn: day(), number: optionalLine(NUMBER), forwardedToId: id() });

/** "An answer came": both days, the number, and one question. */
export const answerCameSchema = z.object({
  letterId: id(),
  datedOn: optionalDay(),
  receivedOn: day(),
  number: optionalLine(NUMBER),
  picture: choice(PICTURES),
});
