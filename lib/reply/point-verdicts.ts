import type { z } from 'zod';
import { isReading } from '@/lib/point/verdicts';
import { LEAVE, type pointsReadSchema } from './point-schema';
import type { PointVerdicts } from './read-points';

/** What was posted: "not about this one" takes an earlier reading back, and says nothing where there was none. */
export function verdictsOf({ replyId, verdict = {}, all }: z.output<typeof pointsReadSchema>): PointVerdicts {
  const said = Object.entries(verdict).map(([id, code]) => [id, code === LEAVE ? 'open' : code] as const);
  return { replyId, verdicts: new Map(said.flatMap(([id, code]) => (isReading(code) ? [[id, code] as const] : []))), all };
}
