import { z } from 'zod';
import { choice, line, optionalId, optionalLine } from '@/lib/form/fields';
import { RANKS } from './directory-filter';

/** A body a family misses, and which form she was at. */
export const missingBodySchema = z.object({
  nameRu: line(300),
  rank: choice(RANKS),
  region: optionalLine(12),
  caseId: optionalId(),
  letterId: optionalId(),
});
