import { z } from 'zod';
import { choice, id, line, optionalLine, prose } from '@/lib/form/fields';
import { OUTCOMES } from './outcomes';

const NAME = 120;
const NOTE = 4_000;

/** An organizer opens a case for a family. Of the person only what is known and needed. */
export const openCaseSchema = z.object({
  alias: line(NAME),
  category: line(40),
  region: line(12),
  name: optionalLine(NAME),
  birth: optionalLine(NAME),
  unit: optionalLine(NAME),
  contact: optionalLine(NAME),
});

export const addNoteSchema = z.object({ caseId: id(), text: prose(NOTE) });

export const outcomeSchema = z.object({ caseId: id(), outcome: choice(OUTCOMES) });
