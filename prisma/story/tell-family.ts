import { type Actor, memberActor, systemActor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';
import { withScope } from '@/lib/auth/with-scope';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import { setOutcome } from '@/lib/case/outcome';
import { setSignatory } from '@/lib/case/signatory-write';
import { enrol } from '@/lib/member/enrol';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { must } from './must';
import type { PlannedCase, PlannedFamily } from './plan';
import { type Stage, type ToldLetter, tellLetter } from './tell-letter';

export type ToldCase = { caseId: string; letters: ToldLetter[] };
export type ToldFamily = { memberId: string | null; cases: ToldCase[] };

/** No form of a name corrected by hand. */
const AS_DECLINED = {
  signerGenitive: null,
  signerDative: null,
  signerAccusative: null,
  signerInstrumental: null,
  personGenitive: null,
  personDative: null,
  personAccusative: null,
  personInstrumental: null,
};

/** Enrols a member as an invitation would have, on the day she joined. */
export async function enrolOn(
  campaignId: string,
  member: { name: string; role: Role; passwordHash: string },
  on: CalendarDate,
): Promise<string> {
  return withScope(systemActor('story', campaignId), async (scope) => {
    const { memberId } = must(await enrol(scope, member, on));
    return memberId;
  });
}

/** A family from the day it joined to today: its cases, each with its letters in their order. */
export async function tellFamily(stage: Stage, family: PlannedFamily, passwordHash: string): Promise<ToldFamily> {
  const { campaignId } = stage;
  const joinedOn = family.cases.map(({ openedOn }) => openedOn).sort()[0];
  const memberId =
    family.signInName && joinedOn ? await enrolOn(campaignId, { name: family.signInName, role: 'family', passwordHash }, joinedOn) : null;
  const writer = memberId ? memberActor(campaignId, memberId, 'family') : stage.organizer;
  const cases: ToldCase[] = [];
  for (const planned of family.cases) cases.push(await tellCase(stage, writer, planned));
  return { memberId, cases };
}

async function tellCase(stage: Stage, writer: Actor, planned: PlannedCase): Promise<ToldCase> {
  const { alias, category, region, openedOn, person } = planned;
  const { caseId } = must(await openCase(writer, { alias, category, region, openedOn, person }));
  const letters: ToldCase['letters'] = [];
  if (planned.signer) {
    must(await setSignatory(writer, { caseId, ...planned.signer, personName: person.name, ...AS_DECLINED }));
  }
  for (const letter of planned.letters) letters.push(...(await tellLetter(stage, writer, caseId, letter)));
  for (const text of planned.notes) must(await addNote(stage.organizer2, { caseId, text }));
  if (planned.outcome) must(await setOutcome(stage.organizer, { caseId, outcome: planned.outcome }));
  return { caseId, letters };
}
