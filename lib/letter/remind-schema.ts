import { z } from 'zod';
import { day, id, line, optionalLine } from '@/lib/form/fields';

/** "Remind me of this letter on …" */
export const remindSchema = z.object({ letterId: id(), onDay: day(), note: optionalLine(200) });

/** A step of a letter that is not wanted now. */
export const putOffSchema = z.object({ letterId: id(), rung: line(60) });

export const oneReminderSchema = z.object({ reminderId: id(), open: optionalLine(1) });
