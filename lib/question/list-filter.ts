import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { dayOfQuery } from '@/lib/time/day-of-query';
import { QUESTION_CHANNEL_CODES, type QuestionChannel } from './channels';
import { COMMENT_ANSWER_CODES, type CommentAnswer } from './comment-answers';
import { EDITION_KIND_CODES, type EditionKind } from './edition-kinds';

type Period = { from: CalendarDate | null; to: CalendarDate | null; withdrawn: boolean | null };
export type EditionFilter = Period & { kind: EditionKind | null };
export type CommentFilter = Period & { answer: CommentAnswer | null };
export type QuestionFilter = { region: string | null; channel: QuestionChannel | null; withdrawn: boolean | null };

type Reader = ReturnType<typeof queryReader>;
const period = ({ one }: Reader): Period => ({
  from: one('from', (text) => dayOfQuery(text, 'first')),
  to: one('to', (text) => dayOfQuery(text, 'last')),
  withdrawn: ticked(one('withdrawn', oneOf(['1'] as const))),
});
const ticked = (text: '1' | null): true | null => (text ? true : null);

/** What the list of occasions is asked for in its address. */
export function readEditionFilter(query: Query): { filter: EditionFilter; ignored: Set<string> } {
  const reader = queryReader(query);
  return { filter: { ...period(reader), kind: reader.one('kind', oneOf(EDITION_KIND_CODES)) }, ignored: reader.ignored };
}

/** What the list of requests for comment is asked for. */
export function readCommentFilter(query: Query): { filter: CommentFilter; ignored: Set<string> } {
  const reader = queryReader(query);
  return { filter: { ...period(reader), answer: reader.one('answer', oneOf(COMMENT_ANSWER_CODES)) }, ignored: reader.ignored };
}

/** What the questions of one occasion are asked for; `region=none` is those whose region is not said. */
export function readQuestionFilter(query: Query): { filter: QuestionFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: QuestionFilter = {
    region: one('region', (text) => (text === 'none' || isRegion(text) ? text : null)),
    channel: one('channel', oneOf(QUESTION_CHANNEL_CODES)),
    withdrawn: ticked(one('withdrawn', oneOf(['1'] as const))),
  };
  return { filter, ignored };
}

export const ledgerQuery = (asked: Partial<EditionFilter & CommentFilter & QuestionFilter> & { page?: string | null }): string =>
  queryOf(asked);
