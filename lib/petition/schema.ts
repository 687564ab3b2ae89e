import { z } from 'zod';
import { choice, id, line, optionalDay, optionalLine, optionalNumber, optionalProse, prose } from '@/lib/form/fields';
import { DECLINE_CODES } from './decline-reasons';
import { KIND_CODES } from './kinds';
import { MEANING_CODES } from './threshold-meanings';

const TITLE = 300;
const BODY = 20_000;
const LANG = 35;

/** A new petition with its words in one language; the rest is settled on its own page. */
export const newPetitionSchema = z.object({ kind: choice(KIND_CODES), lang: line(LANG), title: line(TITLE), body: prose(BODY) });

export const petitionTextSchema = z.object({ petitionId: id(), lang: line(LANG), title: line(TITLE), body: prose(BODY) });
export const onePetitionTextSchema = z.object({ petitionId: id(), lang: line(LANG) });

export const addresseeSchema = z.object({ petitionId: id(), officialId: id() });

export const thresholdSchema = z.object({
  petitionId: id(),
  signatures: optionalNumber(1, 999_999),
  meaning: choice(MEANING_CODES),
  labelRu: optionalLine(120),
  labelEn: optionalLine(120),
});
export const oneThresholdSchema = z.object({ petitionId: id(), signatures: optionalNumber(1, 999_999) });

export const petitionRulesSchema = z.object({
  petitionId: id(),
  kind: choice(KIND_CODES),
  mark: optionalLine(60),
  online: optionalLine(1),
  closesOn: optionalDay(),
  totalCap: optionalNumber(1, 999_999),
  regionCap: optionalNumber(1, 999_999),
  invalidPerMille: optionalNumber(0, 1000),
  minFormSeconds: optionalNumber(0, 3600),
  burstPerMinute: optionalNumber(1, 100_000),
  eraseAfterDays: optionalNumber(1, 3650),
});

export const onePetitionSchema = z.object({ petitionId: id() });

export const PETITION_DECISIONS = ['open', 'decline'] as const;
/** A reason is asked for when it is declined; the write looks whether there is one. */
export const decidePetitionSchema = z.object({
  petitionId: id(),
  decision: choice(PETITION_DECISIONS),
  reason: optionalProse(40).pipe(z.enum(DECLINE_CODES, { error: 'notInList' }).nullable()),
});

export const reopenPetitionSchema = z.object({ petitionId: id(), closesOn: optionalDay() });

export const petitionLetterSchema = z.object({ petitionId: id(), letterId: id() });
