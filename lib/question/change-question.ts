import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayMarkQuestions } from './access';
import { knownOn, saidTooSoon } from './days';
import { holdQuestion, keyOfQuestion, type QuestionRow } from './find';
import type { Answered, ReadOnAir } from './states';

export type QuestionDone = Result<{ questionId: string; editionId: string; caseId: string | null }>;
export type Marked = { questionId: string; readOnAir: ReadOnAir; answered: Answered; source: string | null };

/** Whether a question was read on air and answered, and how that is known. */
export function markQuestion(actor: Actor, { questionId, readOnAir, answered, source }: Marked, post?: Post): Promise<QuestionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMarkQuestions(actor)) return refused('not_allowed');
      const { today } = await campaignOf(scope);
      return changeQuestion(scope, questionId, false, async (row) => {
        const editionOn = fromDbDate(row.edition.onDay);
        if (saidTooSoon(readOnAir, editionOn, today)) return refused('edition_to_come', 'readOnAir');
        const key = await keyOfQuestion(scope, row.caseId);
        const onDay = knownOn(fromDbDate(row.sentOn), editionOn, today);
        return {
          data: { readOnAir, answered, sourceSealed: key.sealOptional('question.source', row.id, source) },
          event: { kind: 'question_answered', onDay, payload: { readOnAir, answered } },
        };
      });
    }),
  );
}

/** Takes back a question that was logged by mistake: whoever may see its case may. */
export function withdrawQuestion(actor: Actor, questionId: string, post?: Post): Promise<QuestionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      const event = { kind: 'question_withdrawn', onDay: today, payload: {} } as const;
      return changeQuestion(scope, questionId, false, async () => ({ data: { withdrawnOn: toDbDate(today) }, event }));
    }),
  );
}

/** Undoes it. */
export function restoreQuestion(actor: Actor, questionId: string, post?: Post): Promise<QuestionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const { today } = await campaignOf(scope);
      const event = { kind: 'question_restored', onDay: today, payload: {} } as const;
      return changeQuestion(scope, questionId, true, async () => ({ data: { withdrawnOn: null }, event }));
    }),
  );
}

type Change = {
  data: Prisma.QuestionUncheckedUpdateManyInput;
  event: { kind: EventCode; onDay: CalendarDate; payload: Record<string, unknown> };
};

async function changeQuestion(
  scope: Scope,
  questionId: string,
  isWithdrawn: boolean,
  work: (row: QuestionRow) => Promise<Change | Refusal>,
): Promise<QuestionDone> {
  const row = await holdQuestion(scope, questionId);
  if (!row) return refused('not_found');
  if ((row.withdrawnOn !== null) !== isWithdrawn) return refused('changed_meanwhile');
  const change = await work(row);
  if ('ok' in change) return change;
  const { data, event } = change;
  await scope.db.question.updateMany({ where: { id: row.id, campaignId: row.campaignId }, data });
  const { caseId } = row;
  await recordEvent(scope, { ...event, thingId: row.id, region: row.region, ...(caseId ? { caseId } : {}) });
  return { ok: true, questionId: row.id, editionId: row.editionId, caseId };
}
