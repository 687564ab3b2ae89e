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
  'paper',
  'campaign',
  'official',
  'member',
  'case',
  'point',
  'letter',
  'reply',
  'recount',
  'timeline',
  'advice',
  'todo',
  'publication',
] as const;

/** Of people and cases: out of the public wing's reach. */
export const PRIVATE_ROOMS = ['member', 'case', 'letter', 'point', 'reply', 'recount', 'timeline', 'advice', 'todo'];

/** `lib/letter/find.ts` → `letter`; `lib/log.ts`, which everybody may write to, is of no room. */
export const roomOf = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
