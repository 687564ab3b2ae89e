import { z } from 'zod';
import { line } from '@/lib/form/fields';

/** A family opens her own case: what we call him, about what, where from. */
export const openOwnCaseSchema = z.object({ alias: line(120), category: line(40), region: line(12) });
