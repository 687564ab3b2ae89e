import { z } from 'zod';
import { choice, id } from '@/lib/form/fields';

/** Freezing asks for nothing: the day up to which is counted follows from today. */
export const freezeSchema = z.object({});

export const decideSchema = z.object({ snapshot: id(), decision: choice(['publish', 'decline']) });
