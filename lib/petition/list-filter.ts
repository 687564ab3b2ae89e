import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { KIND_CODES, type PetitionKind } from './kinds';
import { type PetitionState, STATE_CODES } from './states';

export type PetitionFilter = { state: PetitionState | null; petitionKind: PetitionKind | null };

export function readPetitionFilter(query: Query): { filter: PetitionFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  return { filter: { state: one('state', oneOf(STATE_CODES)), petitionKind: one('petitionKind', oneOf(KIND_CODES)) }, ignored };
}

export const petitionQuery = (asked: Partial<PetitionFilter> & { page?: string | null }): string => queryOf(asked);
