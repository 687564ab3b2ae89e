import 'server-only';
import { currentActor } from '@/lib/auth/current-actor';
import type { Role } from '@/lib/auth/roles';
import { MANY } from '@/lib/letter/log-many';
import { answerPaper, type PaperFormat } from '@/lib/paper/paper-answer';
import { readLetterPapers } from './read-letter-papers';

export const nothing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });

export async function askerIn(roles: readonly Role[]) {
  const actor = await currentActor();
  return actor && roles.includes(actor.role as Role) ? actor : null;
}

/** The text of letters as one file, each on sheets of its own. */
export async function answerLetterFile(letterIds: readonly string[], format: PaperFormat, roles: readonly Role[]): Promise<Response> {
  const actor = await askerIn(roles);
  const found = actor && (await readLetterPapers(actor, letterIds.slice(0, MANY)));
  return found ? answerPaper(found.papers, format, found.today) : nothing();
}

/** The ids of an address that names several letters. */
export const idsIn = (request: Request): string[] => (new URL(request.url).searchParams.get('ids') ?? '').split('.').slice(0, MANY);
