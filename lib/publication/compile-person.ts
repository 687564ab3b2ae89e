import type { ConsentScopeCode } from '@/lib/person/consent-scopes';
import { daysSinceDraft, type Known, type StatusFact, standingStatus } from '@/lib/person/rules';
import { type CalendarDate, monthOf } from '@/lib/time/calendar-date';
import { type Passage, passageSchema } from './passage';

/** All that is known of a person who agreed; what of it may leave, `scope` says. */
export type KnownPerson = {
  scope: readonly string[];
  publicName: string | null;
  region: string | null;
  draftedOn: Known | null;
  statuses: readonly StatusFact[];
  story: string | null;
};

/** What may be said of a person on the day of the data; null where nothing is left to say. Throws for what the schema does not know. */
export function compilePerson(known: KnownPerson, asOf: CalendarDate): Passage | null {
  const may = (code: ConsentScopeCode) => known.scope.includes(code);
  const status = may('status') ? standingStatus(known.statuses, asOf) : null;
  const counted = may('draft_days') ? daysSinceDraft(known, asOf) : null;
  // A count that stopped tells that he died or came home: whoever did not agree to that has no number said at all.
  const days = counted?.ended && !may('status') ? null : counted;
  const passage = {
    ...(may('public_name') && known.publicName && { publicName: known.publicName }),
    ...(may('region') && known.region && { region: known.region }),
    ...(status && { status: status.status }),
    ...(days && known.draftedOn && { draftedMonth: monthOf(known.draftedOn.day), daysSinceDraft: days.days }),
    ...(days?.about && { daysAbout: true }),
    ...(may('story') && known.story && { story: known.story }),
  };
  return Object.keys(passage).length > 0 ? passageSchema.parse(passage) : null;
}
