import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalLine, optionalNumber, optionalProse } from '@/lib/form/fields';
import { QUESTION_CHANNEL_CODES } from './channels';
import { COMMENT_ANSWER_CODES } from './comment-answers';
import { EDITION_KIND_CODES } from './edition-kinds';
import { ANSWERED_CODES, READ_CODES } from './states';

const LINE = 300;
const TEXT = 4_000;
const NUMBER = 120;
const MOST_ALIKE = 999_999;

const edition = {
  kind: choice(EDITION_KIND_CODES),
  onDay: day(),
  nameRu: line(LINE),
  nameEn: optionalLine(LINE),
  source: optionalLine(1_000),
  officialId: z.union([z.literal(''), id()]).optional(),
};

export const newEditionSchema = z.object(edition);
export const changedEditionSchema = z.object({ editionId: id(), ...edition });
export const oneEditionSchema = z.object({ editionId: id() });
export const showEditionSchema = z.object({ editionId: id(), show: choice(['yes', 'no']) });

/** A question of an organizer's ledger: one, or so many alike. */
export const newQuestionSchema = z.object({
  editionId: id(),
  channel: choice(QUESTION_CHANNEL_CODES),
  sentOn: day(),
  region: optionalLine(12),
  number: optionalLine(NUMBER),
  text: optionalProse(TEXT),
  count: optionalNumber(1, MOST_ALIKE),
  caseMark: optionalLine(20),
});

/** "I asked a question", in a family's words: five fields at most. */
export const ownQuestionSchema = z.object({
  caseId: id(),
  editionId: id(),
  channel: choice(QUESTION_CHANNEL_CODES),
  sentOn: day(),
  number: optionalLine(NUMBER),
  text: optionalProse(TEXT),
});

export const markedQuestionSchema = z.object({
  questionId: id(),
  readOnAir: choice(READ_CODES),
  answered: choice(ANSWERED_CODES),
  source: optionalProse(TEXT),
});
export const oneQuestionSchema = z.object({ questionId: id() });

export const newCommentSchema = z.object({
  toId: id(),
  outlet: line(LINE),
  askedOn: day(),
  text: optionalProse(TEXT),
});

export const answeredCommentSchema = z.object({
  commentId: id(),
  answer: choice(COMMENT_ANSWER_CODES),
  answeredOn: optionalDay(),
  source: optionalProse(TEXT),
});
export const oneCommentSchema = z.object({ commentId: id() });
