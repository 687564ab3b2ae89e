import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import { withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { findQuestion, keyOfQuestion, type QuestionRow } from './find';
import type { Answered, ReadOnAir } from './states';

export type QuestionView = {
  id: string;
  editionId: string;
  edition: { name: InBoth; kind: string; onDay: CalendarDate };
  caseId: string | null;
  channel: string;
  region: string | null;
  sentOn: CalendarDate;
  number: string | null;
  text: string | null;
  count: number;
  readOnAir: ReadOnAir;
  answered: Answered;
  source: string | null;
  enteredFor: boolean;
  withdrawnOn: CalendarDate | null;
};

/** One question, opened; null where there is none the actor may see. */
export function readQuestion(actor: Actor, questionId: string): Promise<QuestionView | null> {
  return withScope(actor, async (scope) => {
    const row = await findQuestion(scope, questionId);
    return row && viewOf(row, await keyOfQuestion(scope, row.caseId));
  });
}

/** A case has fewer. */
const MOST = 200;

export type CaseQuestions = { alias: string; questions: QuestionView[] };

/** The questions of a case, the newest first, taken back ones too; null where the actor may not see the case. */
export function readCaseQuestions(actor: Actor, caseId: string): Promise<CaseQuestions | null> {
  return withScope(actor, async (scope) => {
    const caseFile = await findCase(scope, caseId);
    if (!caseFile) return null;
    const rows = await scope.db.question.findMany({
      where: { campaignId: actor.campaignId, caseId: caseFile.id },
      include: { edition: true },
      orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
    const key = await scope.keys.ofCase(caseFile);
    const alias = key.open('case.alias', caseFile.id, caseFile.aliasSealed);
    return { alias, questions: rows.map((row) => viewOf(row, key)) };
  });
}

function viewOf(row: QuestionRow, key: FieldKey): QuestionView {
  return {
    id: row.id,
    editionId: row.editionId,
    edition: { kind: row.edition.kind, onDay: fromDbDate(row.edition.onDay), name: { ru: row.edition.nameRu, en: row.edition.nameEn } },
    caseId: row.caseId,
    channel: row.channel,
    region: row.region,
    sentOn: fromDbDate(row.sentOn),
    number: key.openOptional('question.number', row.id, row.numberSealed),
    text: key.openOptional('question.text', row.id, row.textSealed),
    count: row.count,
    readOnAir: row.readOnAir as ReadOnAir,
    answered: row.answered as Answered,
    source: key.openOptional('question.source', row.id, row.sourceSealed),
    enteredFor: row.enteredFor,
    withdrawnOn: row.withdrawnOn && fromDbDate(row.withdrawnOn),
  };
}
