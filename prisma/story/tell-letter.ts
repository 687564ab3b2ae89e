import { takeStep } from '@/lib/advice/take-step';
import type { Actor } from '@/lib/auth/actor';
import { sendDraft, withdrawLetter } from '@/lib/letter/change-state';
import { clarifyLetter } from '@/lib/letter/clarify';
import { logLetter } from '@/lib/letter/log-letter';
import { remind } from '@/lib/letter/remind';
import { papersSent } from '@/lib/reply/papers-sent';
import { today } from '@/lib/time/clock';
import { must } from './must';
import type { PlannedLetter, PlannedStep } from './plan';
import { tellReply } from './tell-reply';

export const TIME_ZONE = 'Europe/Moscow';

/** Where the story is played, and who helps. */
export type Stage = {
  campaignId: string;
  organizer: Actor;
  organizer2: Actor;
  /** The id of a body of the shipped directory, by its code. */
  body(code: string): string;
};
export type ToldLetter = { letterId: string; mark?: string };

/** Logs a letter, all that came back for it, what became of it, and the steps that were taken because of it. */
export async function tellLetter(stage: Stage, family: Actor, caseId: string, planned: PlannedLetter): Promise<ToldLetter[]> {
  const { category, channel, sentOn, precision, text, became, about, deliveredOn, reminder, mark, steps = [] } = planned;
  const who = planned.byStaff ? stage.organizer : family;
  const draft = became === 'draft' || became === 'draft-sent';
  const { letterId } = must(
    await logLetter(who, {
      caseId,
      toId: stage.body(planned.to),
      category,
      channel,
      sentOn: { day: sentOn, precision },
      text: text ?? null,
      draft,
      aboutId: about ? stage.body(about) : null,
    }),
  );
  if (deliveredOn) must(await clarifyLetter(who, { letterId, deliveredOn }));
  for (const reply of planned.replies) await tellReply(stage, who, letterId, reply);
  if (became === 'draft-sent') must(await sendDraft(family, { letterId }));
  if (became === 'withdrawn') must(await withdrawLetter(family, letterId));
  if (became === 'papers-sent') must(await papersSent(family, letterId));
  if (reminder) must(await remind(family, { letterId, onDay: today(TIME_ZONE), note: reminder }));
  const told = [{ letterId, ...(mark ? { mark } : {}) }];
  for (const step of steps) told.push(await tellStep(stage, family, letterId, step));
  return told;
}

/** A step of the ladder, sent as it was offered, and what came back for it. */
async function tellStep(stage: Stage, family: Actor, parentId: string, { rung, letter }: PlannedStep): Promise<ToldLetter> {
  const { to, sentOn, channel, replies, mark } = letter;
  const { letterId } = must(await takeStep(family, { letterId: parentId, rung, toId: stage.body(to), sentOn, channel }));
  for (const reply of replies) await tellReply(stage, family, letterId, reply);
  return { letterId, ...(mark ? { mark } : {}) };
}
