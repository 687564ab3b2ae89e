import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalId, optionalLine, optionalNumber, optionalProse, prose } from '@/lib/form/fields';
import { ANSWER_CODES } from './answers';
import { GROUND_CODES } from './grounds';
import { GATHERING_KIND_CODES } from './kinds';
import { OUTCOME_CODES } from './outcomes';

const LINE = 300;
const TEXT = 4_000;
const MOST_PEOPLE = 999_999;

const told = {
  kind: choice(GATHERING_KIND_CODES),
  onDay: day(),
  region: optionalLine(12),
  title: line(LINE),
  place: optionalLine(LINE),
  text: optionalProse(TEXT),
  expected: optionalNumber(0, MOST_PEOPLE),
  /** The mark of the case it belongs to. */
  caseMark: optionalLine(20),
};

export const newGatheringSchema = z.object(told);
export const changedGatheringSchema = z.object({ gatheringId: id(), ...told });

export const noticeSchema = z.object({
  gatheringId: id(),
  toId: id(),
  noticeOn: day(),
  number: optionalLine(120),
  letterId: optionalId(),
});

export const answerSchema = z.object({
  gatheringId: id(),
  answer: choice(ANSWER_CODES),
  answerOn: optionalDay(),
  ground: z.enum(['', ...GROUND_CODES], { error: 'notInList' }).optional(),
  groundText: optionalProse(TEXT),
  offeredText: optionalProse(TEXT),
});

export const outcomeSchema = z.object({
  gatheringId: id(),
  outcome: choice(OUTCOME_CODES),
  came: optionalNumber(0, MOST_PEOPLE),
  outcomeText: optionalProse(TEXT),
  source: optionalProse(TEXT),
});

export const showSchema = z.object({ gatheringId: id(), show: choice(['yes', 'no']) });

export const oneGatheringSchema = z.object({ gatheringId: id() });

/** An event that was allowed; without its source it proves nothing. */
export const comparedSchema = z.object({
  gatheringId: id(),
  onDay: day(),
  region: optionalLine(12),
  title: line(LINE),
  source: prose(TEXT),
  people: optionalNumber(0, MOST_PEOPLE),
});

export const oneComparedSchema = z.object({ comparedId: id() });
