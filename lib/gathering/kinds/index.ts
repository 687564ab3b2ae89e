import { candidateMeeting } from './candidate-meeting';
import { demonstration } from './demonstration';
import { flowers } from './flowers';
import { groupPicket } from './group-picket';
import type { GatheringKind } from './kind';
import { march } from './march';
import { officialMeeting } from './official-meeting';
import { otherGathering } from './other-gathering';
import { ownMeeting } from './own-meeting';
import { picket } from './picket';
import { rally } from './rally';
import { singlePicket } from './single-picket';

/** Every kind of gathering, in the order of lists to choose from. */
export const GATHERING_KINDS: readonly GatheringKind[] = [
  rally,
  march,
  demonstration,
  picket,
  groupPicket,
  singlePicket,
  flowers,
  candidateMeeting,
  officialMeeting,
  ownMeeting,
  otherGathering,
];

export const GATHERING_KIND_CODES = GATHERING_KINDS.map(({ code }) => code) as [string, ...string[]];

/** Throws RangeError for a code that is not in the registry. */
export function gatheringKind(code: string): GatheringKind {
  const kind = GATHERING_KINDS.find((each) => each.code === code);
  if (!kind) throw new RangeError(`No such kind of gathering: ${JSON.stringify(code)}`);
  return kind;
}
