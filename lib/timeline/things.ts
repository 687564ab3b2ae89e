import type { EventNoun } from '@/lib/event/kinds/kind';

/** An event as far as its link needs it. `editionId` is that of the question it tells of; `publicPath` leads where everybody reads it. */
export type Told = {
  kind: string;
  noun: string;
  thingId: string | null;
  letterId: string | null;
  caseId: string | null;
  payload: Readonly<Record<string, unknown>>;
  editionId?: string | undefined;
  publicPath?: string | undefined;
};

type Paths = Record<EventNoun, (told: Told) => string | null>;
const at =
  (path: string) =>
  ({ thingId }: Told): string | null =>
    thingId && `${path}/${thingId}`;
const nowhere = () => null;

/** The desk page of the thing an event tells of, by its noun. A new noun is added here and below. */
const ON_DESK: Paths = {
  letter: ({ letterId }) => letterId && `/desk/letters/${letterId}`,
  petition: at('/desk/petitions'),
  gathering: at('/desk/gatherings'),
  question: questionPath,
  incident: at('/desk/incidents'),
  // What a file brought is told in one line: it leads to the list of them.
  post: (told) => at('/desk/posts')(told) ?? (told.payload.importId ? `/desk/posts?file=${told.payload.importId}` : null),
  person: at('/desk/people'),
  case: nowhere,
  campaign: housekeepingPath,
};

/** Where a family sees it; what only organizers have a page for leads nowhere. */
const WITH_FAMILY: Paths = {
  letter: ({ letterId }) => letterId && `/my/letters/${letterId}`,
  petition: ({ publicPath }) => publicPath ?? null,
  gathering: (told) => told.caseId && at(`/my/cases/${told.caseId}/gatherings`)(told),
  question: ({ caseId, thingId }) => caseId && `/my/cases/${caseId}/questions#question-${thingId}`,
  incident: at('/my/incidents'),
  post: nowhere,
  person: ({ caseId }) => caseId && `/my/cases/${caseId}/person`,
  case: nowhere,
  campaign: nowhere,
};

const pathIn = (paths: Paths, told: Told) => paths[told.noun as EventNoun]?.(told) ?? null;

/** Where the thing stands; where it has no page of its own, its case; null where there is neither. */
export const deskPathOf = (told: Told): string | null => pathIn(ON_DESK, told) ?? (told.caseId && `/desk/cases/${told.caseId}`);

/** Where the thing stands on the desk, seen from its case; null where it has no page of its own. */
export const deskThingPath = (told: Told): string | null => pathIn(ON_DESK, told);
export const familyThingPath = (told: Told): string | null => pathIn(WITH_FAMILY, told);

function questionPath(told: Told): string | null {
  if (told.kind.startsWith('comment_')) return at('/desk/questions/comments')(told);
  if (told.kind.startsWith('edition_')) return at('/desk/questions')(told);
  return told.editionId ? at(`/desk/questions/${told.editionId}`)(told) : null;
}

/** What keeps the campaign going names its thing in the payload. */
function housekeepingPath(told: Told): string | null {
  if (told.kind.startsWith('intake_')) return at('/desk/intake')(told);
  const { officialId, importId } = told.payload;
  if (officialId) return `/desk/directory/${officialId}`;
  return importId ? `/desk/imports/${importId}` : null;
}
