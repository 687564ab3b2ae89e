import 'server-only';
import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { findCase } from './find';
import { type Kept, keptSignatory } from './signatory';
import { correctionsOf } from './signatory-forms';
import type { signatorySchema } from './signatory-schema';

type Typed = z.output<typeof signatorySchema>;
type CaseFile = NonNullable<Awaited<ReturnType<typeof findCase>>>;
type Done = Result<{ caseId: string }>;

/** Says who signs the letters of a case, and the real name of whom it is about. All of it sealed with the case's key. */
export function setSignatory(actor: Actor, typed: Typed, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const caseFile = await findCase(scope, typed.caseId);
      if (!caseFile) return refused('not_found');
      return keep(scope, caseFile, readyOf(typed, await keptSignatory(scope, caseFile)));
    }),
  );
}

/** Empties all of it: from now on the letters have blanks again. Letters already written keep their text. */
export function forgetSignatory(actor: Actor, caseId: string, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const caseFile = await findCase(scope, caseId);
      if (!caseFile) return refused('not_found');
      const nothing = { name: null, address: null, contact: null, relation: null, personName: null };
      return keep(scope, caseFile, { ...nothing, corrected: { signer: {}, person: {} } });
    }),
  );
}

function readyOf(typed: Typed, before: Kept): Kept {
  const { name, address, contact, personName } = typed;
  const signer = {
    genitive: typed.signerGenitive,
    dative: typed.signerDative,
    accusative: typed.signerAccusative,
    instrumental: typed.signerInstrumental,
  };
  const person = {
    genitive: typed.personGenitive,
    dative: typed.personDative,
    accusative: typed.personAccusative,
    instrumental: typed.personInstrumental,
  };
  return {
    name,
    address,
    contact,
    relation: typed.relation || null,
    personName,
    corrected: {
      signer: correctionsOf(name, signer, { name: before.name, corrected: before.corrected.signer }),
      person: correctionsOf(personName, person, { name: before.personName, corrected: before.corrected.person }),
    },
  };
}

async function keep(scope: Scope, caseFile: CaseFile, kept: Kept): Promise<Done> {
  const { db, actor, keys } = scope;
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id };
  const { today } = await campaignOf(scope);
  const key = await keys.ofCase(caseFile);
  // Two at once: the first makes the row, the other finds it.
  await db.signatory.createMany({ data: [{ id: newId(), ...owner, changedOn: toDbDate(today) }], skipDuplicates: true });
  const { id } = await db.signatory.findFirstOrThrow({ where: owner, select: { id: true } });
  const forms = Object.values(kept.corrected).some((each) => Object.keys(each).length > 0) ? JSON.stringify(kept.corrected) : null;
  await db.signatory.updateMany({
    where: { id, ...owner },
    data: {
      nameSealed: key.sealOptional('signatory.name', id, kept.name),
      addressSealed: key.sealOptional('signatory.address', id, kept.address),
      contactSealed: key.sealOptional('signatory.contact', id, kept.contact),
      relationSealed: key.sealOptional('signatory.relation', id, kept.relation),
      formsSealed: key.sealOptional('signatory.forms', id, forms),
      changedOn: toDbDate(today),
    },
  });
  const person = await db.person.findFirstOrThrow({ where: owner, select: { id: true } });
  await db.person.updateMany({
    where: { id: person.id, ...owner },
    data: { nameSealed: key.sealOptional('person.name', person.id, kept.personName) },
  });
  await recordEvent(scope, { kind: 'signatory_changed', caseId: caseFile.id, onDay: today, payload: {} });
  return { ok: true, caseId: caseFile.id };
}
