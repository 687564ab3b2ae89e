import { z } from 'zod';
import { choice, line, optionalLine, optionalProse, optionalTypedDay, prose } from '@/lib/form/fields';
import { TOLD_CODES } from './kinds';

/** Characters of what is told, and of a message. */
export const TOLD_TEXT = 10_000;
const SLUG = 60;
const TOKEN = 100;

/** What is told, and nothing of who tells it but the contact she may leave. */
export const tellSchema = z.object({
  slug: line(SLUG),
  token: optionalLine(TOKEN),
  kind: choice(TOLD_CODES),
  text: prose(TOLD_TEXT),
  region: optionalLine(12),
  onDay: optionalTypedDay(),
  contact: optionalLine(200),
});

/** Coming back by the code; writing on the page it opened, or erasing it all. */
export const openToldSchema = z.object({
  slug: line(SLUG),
  token: optionalLine(TOKEN),
  code: optionalLine(60),
  pass: optionalLine(400),
  text: optionalProse(TOLD_TEXT),
  erase: optionalLine(1),
});
