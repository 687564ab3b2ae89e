import 'server-only';
import type { KeyOwner } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { correctedForms } from '@/lib/paper/declined';
import type { PaperFields } from '@/lib/paper/fields';
import { type Corrections, correctionsIn } from './signatory-forms';

/** What is kept of who signs, opened, as it was typed. */
export type Kept = {
  name: string | null;
  address: string | null;
  contact: string | null;
  relation: string | null;
  personName: string | null;
  corrected: Corrections;
};

/** Who signs a case's letters and whom it is about, in every form; null where nothing is kept: it stays a blank. */
export async function signatoryOf(scope: Scope, caseFile: KeyOwner): Promise<Pick<PaperFields, 'signer' | 'person'>> {
  const { name, address, contact, relation, personName, corrected } = await keptSignatory(scope, caseFile);
  return {
    signer: { name: name ? correctedForms(name, corrected.signer) : null, address, contact },
    person: { name: personName ? correctedForms(personName, corrected.person) : null, relation },
  };
}

/** The same as the form that changes it begins with. */
export async function keptSignatory({ db, actor, keys }: Scope, caseFile: KeyOwner): Promise<Kept> {
  const where = { campaignId: actor.campaignId, caseId: caseFile.id };
  const row = await db.signatory.findFirst({ where });
  const person = await db.person.findFirst({ where, select: { id: true, nameSealed: true } });
  const key = await keys.ofCase(caseFile);
  return {
    name: row && key.openOptional('signatory.name', row.id, row.nameSealed),
    address: row && key.openOptional('signatory.address', row.id, row.addressSealed),
    contact: row && key.openOptional('signatory.contact', row.id, row.contactSealed),
    relation: row && key.openOptional('signatory.relation', row.id, row.relationSealed),
    personName: person && key.openOptional('person.name', person.id, person.nameSealed),
    corrected: correctionsIn(row && key.openOptional('signatory.forms', row.id, row.formsSealed)),
  };
}
