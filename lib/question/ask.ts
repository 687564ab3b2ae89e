import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { findCase, findCaseByMark } from '@/lib/case/find';
import { isId, newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { mayKeepEditions } from './access';
import type { QuestionChannel } from './channels';
import { wrongSentDay } from './days';

export type SentQuestion = {
  editionId: string;
  channel: QuestionChannel;
  sentOn: CalendarDate;
  number: string | null;
  text: string | null;
};
type Placed = SentQuestion & { caseFile: { id: string; keyWrapped: Uint8Array } | null; region: string | null; count: number };
type Done = Result<{ questionId: string }>;

/** A family logs a question she sent, in her case; its region is the case's. Staff may do it for her. */
export function askInCase(actor: Actor, { caseId, ...typed }: SentQuestion & { caseId: string }, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      const caseFile = await findCase(scope, caseId);
      return caseFile ? insertQuestion(scope, { ...typed, caseFile, region: caseFile.region, count: 1 }) : refused('not_found');
    }),
  );
}

type Logged = SentQuestion & { region: string | null; count: number | null; caseMark: string | null };

/** An organizer logs a question, or so many alike, of a case or of none. */
export function logQuestions(actor: Actor, { caseMark, region, count, ...typed }: Logged, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepEditions(actor)) return refused('not_allowed');
      if (region && !isRegion(region)) return refused('not_in_list', 'region');
      const caseFile = caseMark ? await findCaseByMark(scope, caseMark) : null;
      if (caseMark && !caseFile) return refused('no_such_mark', 'caseMark');
      return insertQuestion(scope, { ...typed, caseFile, region: region ?? caseFile?.region ?? null, count: count ?? 1 });
    }),
  );
}

async function insertQuestion(scope: Scope, { caseFile, text, number, ...typed }: Placed): Promise<Done> {
  const { db, actor, keys } = scope;
  const where = { id: typed.editionId, campaignId: actor.campaignId, withdrawnOn: null };
  const edition = isId(typed.editionId) ? await db.edition.findFirst({ where, select: { kind: true, onDay: true } }) : null;
  if (!edition) return refused('not_in_list', 'editionId');
  const { today } = await campaignOf(scope);
  const on = fromDbDate(edition.onDay);
  const wrong = wrongSentDay(typed.sentOn, on, today);
  if (wrong) return refused(wrong, 'sentOn');
  const id = newId();
  const key = caseFile ? await keys.ofCase(caseFile) : await keys.ofCampaign();
  await db.question.createMany({
    data: [
      {
        ...typed,
        id,
        campaignId: actor.campaignId,
        caseId: caseFile?.id ?? null,
        sentOn: toDbDate(typed.sentOn),
        numberSealed: key.sealOptional('question.number', id, number),
        textSealed: key.sealOptional('question.text', id, text),
        enteredBy: actor.memberId,
        enteredFor: caseFile !== null && isStaff(actor),
        enteredOn: toDbDate(today),
      },
    ],
  });
  await recordEvent(scope, {
    kind: 'question_sent',
    thingId: id,
    ...(caseFile ? { caseId: caseFile.id } : {}),
    region: typed.region,
    onDay: typed.sentOn,
    payload: { kind: edition.kind, on, channel: typed.channel, count: typed.count },
  });
  return { ok: true, questionId: id };
}
