import { z } from 'zod';
import { line, optionalLine } from '@/lib/form/fields';

const SLUG = 60;

/** Signing: the address of the petition, the form's token, and at most three things about her. */
export const signSchema = z.object({
  slug: line(SLUG),
  mark: line(SLUG),
  /** Missing where the page could not make one: then a fresh form is given out. */
  token: optionalLine(100),
  name: line(120),
  region: line(12),
  contact: optionalLine(120),
});

export const withdrawSchema = z.object({ slug: line(SLUG), code: line(60) });
