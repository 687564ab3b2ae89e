import 'server-only';
import type { Role } from '@/lib/auth/roles';
import { answerPaper, type PaperFormat } from '@/lib/paper/paper-answer';
import { askerIn, nothing } from '@/lib/timeline/paper-files';
import { readTexts } from './read-texts';

/** A text of the list, filled for a body, as a file. Whoever may not see the case: not found. */
export async function answerTextFile(request: Request, caseId: string, format: PaperFormat, roles: readonly Role[]): Promise<Response> {
  const actor = await askerIn(roles);
  const query = new URL(request.url).searchParams;
  const part = (name: string) => query.get(name)?.slice(0, 60) ?? '';
  const view = actor && (await readTexts(actor, caseId, { code: part('code'), letter: part('letter'), to: part('to') }));
  return view?.paper ? answerPaper([view.paper], format, view.today) : nothing();
}
