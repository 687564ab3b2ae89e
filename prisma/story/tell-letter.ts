import type { Actor } from '@/lib/auth/actor';
import { sendDraft, withdrawLetter } from '@/lib/letter/change-state';
import { logLetter } from '@/lib/letter/log-letter';
import { classifyReply } from '@/lib/reply/classify';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { must } from './must';
import type { PlannedLetter, PlannedReply } from './plan';

/** Where the story is played, and who helps. */
export type Stage = {
  campaignId: string;
  organizer: Actor;
  organizer2: Actor;
  /** The id of a body of the shipped directory, by its code. */
  body(code: string): string;
};

/** Logs a letter, all that came back for it, and what became of it. */
export async function tellLetter(stage: Stage, family: Actor, caseId: string, planned: PlannedLetter): Promise<string> {
  const { category, channel, sentOn, precision, text, became } = planned;
  const who = planned.byStaff ? stage.organizer : family;
  const draft = became === 'draft' || became === 'draft-sent';
  const letter = { caseId, toId: stage.body(planned.to), category, channel, sentOn: { day: sentOn, precision }, text: text ?? null, draft };
  const { letterId } = must(await logLetter(who, letter));
  for (const reply of planned.replies) await tellReply(stage, who, letterId, reply);
  if (became === 'draft-sent') must(await sendDraft(family, letterId));
  if (became === 'withdrawn') must(await withdrawLetter(family, letterId));
  if (became === 'papers-sent') must(await papersSent(family, letterId));
  return letterId;
}

async function tellReply(stage: Stage, who: Actor, letterId: string, { forwardTo, readAs = [], ...reply }: PlannedReply): Promise<void> {
  const { replyId } = must(await logReply(who, { letterId, ...reply, forwardedToId: forwardTo ? stage.body(forwardTo) : null }));
  let [next, after] = [stage.organizer, stage.organizer2];
  for (const kind of readAs) {
    must(await classifyReply(next, { replyId, kind }));
    [next, after] = [after, next];
  }
}
