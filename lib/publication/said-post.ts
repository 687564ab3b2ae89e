import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isCalendarDate } from '@/lib/time/calendar-date';
import { canonical } from './canonical';

const title = z.string().min(1).max(300);

/** All that leaves of a post: its words for everybody, and no name of a channel, no number, no file, no case. Strict. */
export const saidPostSchema = z.strictObject({
  on: z.string().max(10).refine(isCalendarDate),
  /** A code of lib/post/channels.ts; absent where it was said in none. */
  where: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  /** Somebody else's words, passed on; whose is not said. */
  forwarded: z.literal(true).optional(),
  /** A post holds 20,000 characters at most; one spelling of a letter can take three. */
  text: z.string().min(1).max(60_000),
  /** Petitions it tells of, which everybody can read: their address and what they are called. */
  petitions: z
    .array(z.strictObject({ mark: z.string().max(60), titleRu: title, titleEn: title }))
    .max(50)
    .optional(),
});

export type SaidPost = z.output<typeof saidPostSchema>;

/** As of a passage: SHA-256 of salt and canonical JSON. Without the salt nobody can try out what was taken back. */
export const saidPostDigest = (salt: Uint8Array, said: SaidPost): string =>
  createHash('sha256').update(salt).update(canonical(said)).digest('hex');
