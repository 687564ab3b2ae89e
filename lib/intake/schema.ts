import { z } from 'zod';
import { choice, day, id, line, optionalId, optionalLine, optionalProse, prose } from '@/lib/form/fields';
import { INCIDENT_CODES } from '@/lib/incident/kinds';
import { DECLINED_CODES, SETTLED_CODES } from './reasons';
import { TOLD_TEXT } from './stranger-schema';

const NAME = 120;
/** The place of the last message a page showed. */
const upTo = z
  .string({ error: 'empty' })
  .regex(/^\d{1,9}$/, { error: 'notInList' })
  .transform(Number);

export const oneToldSchema = z.object({ toldId: id() });
/** `from` is whoever had it when the page was drawn. */
export const takeToldSchema = z.object({ toldId: id(), from: optionalId() });
export const answerToldSchema = z.object({ toldId: id(), upTo, text: prose(TOLD_TEXT) });
export const seeToldSchema = z.object({ toldId: id(), upTo });
export const takeBackAnswerSchema = z.object({ toldId: id(), messageId: id() });
export const settleToldSchema = z.object({ toldId: id(), reason: choice(SETTLED_CODES) });
export const declineToldSchema = z.object({ toldId: id(), why: choice(DECLINED_CODES) });
export const linkToldSchema = z.object({ toldId: id(), ref: line(12), note: optionalLine(1) });
export const unlinkToldSchema = z.object({ toldId: id(), what: choice(['case', 'incident']) });

/** What a case must have and was not told; of the person only what is known and needed. */
export const caseOfToldSchema = z.object({
  toldId: id(),
  alias: line(NAME),
  category: line(40),
  region: line(12),
  name: optionalLine(NAME),
  contact: optionalLine(200),
  /** Empty: her words become a note. A body: the draft of a letter to it. */
  toId: optionalId(),
});

export const incidentOfToldSchema = z.object({
  toldId: id(),
  kind: choice(INCIDENT_CODES),
  onDay: day({ approximate: true }),
  region: optionalLine(12),
  place: optionalLine(300),
  text: optionalProse(TOLD_TEXT),
  ref: optionalLine(12),
});
