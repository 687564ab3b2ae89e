/** The rooms of lib from the cellar up: a room imports from those before it only. The one place where they are listed. */
export const LADDER = [
  'words',
  'time',
  'db',
  'seal',
  'auth',
  'form',
  'event',
  'jurisdiction',
  'campaign',
  'official',
  'member',
  'case',
  'letter',
  'reply',
  'timeline',
  'publication',
] as const;

/** Of people and cases: out of the public wing's reach. */
export const PRIVATE_ROOMS = ['member', 'case', 'letter', 'reply', 'timeline'];

/** `lib/letter/find.ts` → `letter`; `lib/log.ts`, which everybody may write to, is of no room. */
export const roomOf = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
