import 'server-only';
import { currentActor } from '@/lib/auth/current-actor';
import type { Role } from '@/lib/auth/roles';
import { answerPaper, type PaperFormat } from '@/lib/paper/paper-answer';
import { paperText } from '@/lib/paper/paper-text';
import { readLadder } from './read-ladder';

type Params = { letterId: string; rung: string };

/** A step's letter as a file to keep. Whoever may not see the letter, or a step that is not open: not found. */
export async function answerStepFile(
  request: Request,
  { letterId, rung }: Params,
  format: PaperFormat | 'txt',
  roles: readonly Role[],
): Promise<Response> {
  const actor = await currentActor();
  const to = new URL(request.url).searchParams.get('to')?.slice(0, 40) ?? '';
  const view = actor && roles.includes(actor.role as Role) ? await readLadder(actor, letterId, { code: rung, to }) : null;
  const paper = view?.step?.paper;
  if (!view || !paper) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const on = view.facts.today;
  return format === 'txt' ? asText(paperText(paper), on) : answerPaper([paper], format, on);
}

/** With a byte order mark: older telephones take UTF-8 without one for something else. */
const asText = (text: string, on: string): Response =>
  new Response(`\uFEFF${text.replace(/\n/g, '\r\n')}\r\n`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="letter-${on}.txt"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
