import type { Role } from './roles';

/** The wings of the house. SURFACES says which of them a process serves; all, unless it is set. */
export const SURFACES = ['public', 'sign', 'family', 'desk'] as const;
export type Surface = (typeof SURFACES)[number];

export function serves(surface: Surface): boolean {
  const set = process.env.SURFACES?.split(',').map((name) => name.trim());
  return !set || set.length === 0 || set.includes('') || set.includes(surface);
}

export const wingOf = (role: Role): Surface => (role === 'family' ? 'family' : 'desk');
