import { z } from 'zod';
import { choice, id, optionalLine } from '@/lib/form/fields';
import { RELATION_CODES } from '@/lib/paper/relations';

const NAME = 160;
const forms = () => optionalLine(NAME);

/** Who signs the letters of a case. Each field may be left empty: it is then a blank on the sheet. */
export const signatorySchema = z.object({
  caseId: id(),
  name: optionalLine(NAME),
  address: optionalLine(300),
  contact: optionalLine(NAME),
  relation: choice(['', ...RELATION_CODES]),
  personName: optionalLine(NAME),
  signerGenitive: forms(),
  signerDative: forms(),
  signerAccusative: forms(),
  signerInstrumental: forms(),
  personGenitive: forms(),
  personDative: forms(),
  personAccusative: forms(),
  personInstrumental: forms(),
});

export const forgetSignatorySchema = z.object({ caseId: id() });
