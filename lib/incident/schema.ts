import { z } from 'zod';
import { choice, day, id, optionalDay, optionalId, optionalLine, optionalNumber, optionalProse } from '@/lib/form/fields';
import { AUTHORISED } from './authorised';
import { INCIDENT_CODES } from './kinds';
import { OUTCOME_CODES } from './outcomes';
import { ROLE_CODES } from './roles';

const LINE = 300;
export const MOST_AFFECTED = 100_000;

const told = {
  onDay: day({ approximate: true }),
  region: optionalLine(12),
  place: optionalLine(LINE),
  text: optionalProse(10_000),
  affected: optionalNumber(0, MOST_AFFECTED),
  authorised: choice(AUTHORISED).default('unknown'),
  subject: optionalLine(LINE),
  organizer: optionalLine(LINE),
  station: optionalLine(LINE),
  quote: optionalProse(4_000),
  /** Text: nothing is fetched, nothing can be followed. */
  link: optionalLine(1_000),
  source: optionalLine(500),
  /** The mark of the case it touches, such as K7-4MX2. */
  ref: optionalLine(12),
};

/** An organizer notes an incident. What a kind does not ask stays empty. */
export const noteIncidentSchema = z.object({ kind: choice(INCIDENT_CODES), ...told });

/** `seen` is the record as it was when the form was drawn: two who change it at once do not overwrite one another. */
export const changeIncidentSchema = z.object({ incidentId: id(), seen: optionalLine(60), kind: choice(INCIDENT_CODES), ...told });

export const incidentOutcomeSchema = z.object({ incidentId: id(), outcome: choice(OUTCOME_CODES), outcomeOn: optionalDay() });

export const oneIncidentSchema = z.object({ incidentId: id() });

export const showIncidentSchema = z.object({ incidentId: id(), isPublic: choice(['yes', 'no']) });

/** All of a list: `list` is its query as it stands in the address, `n` how many she was told it would be. */
export const showIncidentsSchema = z.object({ list: optionalLine(500), n: optionalNumber(1, 1_000_000), isPublic: choice(['yes', 'no']) });

export const linkIncidentSchema = z.object({ incidentId: id(), gatheringId: optionalId(), letterId: optionalId() });

/** Somebody it was done to, or who saw it: the person of a case, one noted here, or a name. */
export const addIncidentPersonSchema = z.object({
  incidentId: id(),
  personId: optionalId(),
  ref: optionalLine(12),
  name: optionalLine(120),
  role: choice(ROLE_CODES),
  note: optionalLine(LINE),
});
export const oneIncidentPersonSchema = z.object({ incidentId: id(), rowId: id() });

export const nameOfficialSchema = z.object({ incidentId: id(), officialId: id() });
export const nameOutletSchema = z.object({ incidentId: id(), outlet: optionalLine(200) });
