import { z } from 'zod';
import { choice, line, password } from '@/lib/form/fields';
import { JURISDICTION_CODES } from '@/lib/jurisdiction/rules';

/** At least this many characters; nothing is said of which. */
const SHORTEST_PASSWORD = 10;

const slug = line(60).transform((text, ctx) => {
  const value = text.toLowerCase();
  if (/^[a-z0-9](-?[a-z0-9])*$/.test(value) && !RESERVED.has(value)) return value;
  ctx.addIssue({ code: 'custom', message: 'slug' });
  return z.NEVER;
});

/** First parts of our own addresses: no campaign can stand there. */
const RESERVED = new Set(['desk', 'my', 'sign-in', 'sign-out', 'set-up', 'join', 'exit', 'calendar', 'sign', 'tell', 'api', 'about']);

export const signInSchema = z.object({ slug: line(60), name: line(60), password: password(1) });

export const joinSchema = z.object({ code: line(60), name: line(60), password: password(SHORTEST_PASSWORD) });

export const setUpSchema = z.object({
  token: line(100),
  nameRu: line(120),
  nameEn: line(120),
  slug,
  jurisdiction: choice(JURISDICTION_CODES).default('RU'),
  name: line(60),
  password: password(SHORTEST_PASSWORD),
});
