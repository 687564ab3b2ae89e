import { z } from 'zod';
import { choice, day, id, optionalLine, prose } from '@/lib/form/fields';
import { INCIDENT_CODES } from './kinds';

/** A family tells what happened: what, when, where, in her own words. */
export const tellIncidentSchema = z.object({
  caseId: id(),
  kind: choice(INCIDENT_CODES),
  onDay: day({ approximate: true }),
  place: optionalLine(300),
  text: prose(10_000),
});
