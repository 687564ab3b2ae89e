import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from './canonical';

/** All that may be said of one person. Strict: what somebody did not agree to cannot even be written down here. */
export const passageSchema = z.strictObject({
  publicName: z.string().min(1).max(120).optional(),
  /** ISO 3166-2. */
  region: z.string().max(12).optional(),
  /** A code of lib/person/statuses.ts, as it stood on the day of the data. */
  status: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  draftedMonth: z
    .string()
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  /** Whole days from the draft to the day of the data, or to the day that ended the count. */
  daysSinceDraft: z.int().min(0).max(100_000).optional(),
  /** One of the two days is known to the month only. */
  daysAbout: z.literal(true).optional(),
  story: z.string().min(1).max(1_500).optional(),
});

export type Passage = z.output<typeof passageSchema>;

/**
 * SHA-256, in hexadecimal, of the salt and the canonical JSON of a passage: what the frozen facts hold in its place.
 * Without the salt, which goes with the passage, nobody can try out what was said.
 */
export const passageDigest = (salt: Uint8Array, passage: Passage): string =>
  createHash('sha256').update(salt).update(canonical(passage)).digest('hex');
