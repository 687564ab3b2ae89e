import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { classifyReply } from '@/lib/reply/classify';
import { logReply } from '@/lib/reply/log-reply';
import { readPoints } from '@/lib/reply/read-points';
import { must } from './must';
import type { PlannedReply, Verdict } from './plan';
import type { Stage } from './tell-letter';

/** Logs what came back, and how it was read: as what, by the organizers in turn, and question by question. */
export async function tellReply(stage: Stage, who: Actor, letterId: string, planned: PlannedReply): Promise<void> {
  const { forwardTo, readAs = [], verdicts = [], ...reply } = planned;
  const { replyId } = must(await logReply(who, { letterId, ...reply, forwardedToId: forwardTo ? stage.body(forwardTo) : null }));
  let [next, after] = [stage.organizer, stage.organizer2];
  for (const kind of readAs) {
    must(await classifyReply(next, { replyId, kind }));
    [next, after] = [after, next];
  }
  if (verdicts.length > 0) must(await readPoints(who, { replyId, verdicts: await byQuestion(who, letterId, verdicts) }));
}

/** The first verdict is of the first question. */
async function byQuestion(who: Actor, letterId: string, verdicts: readonly Verdict[]): Promise<Map<string, Verdict>> {
  const where = { campaignId: who.campaignId, letterId };
  const points = await withScope(who, ({ db }) => db.point.findMany({ where, orderBy: { number: 'asc' }, select: { id: true } }));
  if (points.length !== verdicts.length) throw new Error(`${points.length} questions were kept, ${verdicts.length} were read.`);
  return new Map(points.flatMap(({ id }, at) => (verdicts[at] ? [[id, verdicts[at]] as const] : [])));
}
