import { z } from 'zod';

/** What a recount was asked for: a calendar's year, a body, or a digest of the rules. */
export const recountPayload = z.object({
  calendar: z.string().optional(),
  year: z.number().int().optional(),
  officialId: z.string().optional(),
  digest: z.string().optional(),
});
export type RecountPayload = z.output<typeof recountPayload>;
