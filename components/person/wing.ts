import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';

/** Whose pages these are: the same person is drawn for a family and for the desk. */
export type Wing = 'my' | 'desk';

/** Where a person's pages are, without the language: by her case for a family, by herself on the desk. */
export const personPath = (wing: Wing, { id, caseId }: Pick<PersonPage, 'id' | 'caseId'>): string =>
  wing === 'my' ? `/my/cases/${caseId}/person` : `/desk/people/${id}`;

export const personHref = (w: Words, wing: Wing, person: Pick<PersonPage, 'id' | 'caseId'>): string =>
  `/${w.locale}${personPath(wing, person)}`;
