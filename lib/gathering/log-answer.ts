import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { AnswerCode } from './answers';
import { changeGathering, type Done } from './change';
import type { GatheringRow } from './find';
import { type GroundCode, groundOf } from './grounds';

export type NoticeAnswer = {
  gatheringId: string;
  answer: AnswerCode;
  answerOn: CalendarDate | null;
  ground: GroundCode | null;
  /** The words of the ground as printed. */
  groundText: string | null;
  /** What was offered instead. */
  offeredText: string | null;
};

/** Logs what a notice was answered, or corrects it; `none` takes out an answer that never came. */
export function logAnswer(actor: Actor, typed: NoticeAnswer, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, typed.gatheringId, async (row) => {
        const { today } = await campaignOf(scope);
        const wrong = wrongAnswer(row, typed, today);
        if (wrong) return wrong;
        const { answer, answerOn } = typed;
        const isAnswer = answer !== 'none';
        const isNo = answer === 'refused' || answer === 'elsewhere';
        const ground = isNo ? typed.ground : null;
        const offered = answer === 'elsewhere' || (answer === 'refused' && typed.offeredText !== null);
        const key = await scope.keys.ofCampaign();
        return {
          data: {
            answer,
            answerOn: isAnswer && answerOn ? toDbDate(answerOn) : null,
            ground,
            groundSealed: isNo ? key.sealOptional('gathering.ground', row.id, typed.groundText) : null,
            offered,
            offeredSealed: offered ? key.sealOptional('gathering.offered', row.id, typed.offeredText) : null,
          },
          event: { kind: 'gathering_answered', onDay: (isAnswer && answerOn) || today, payload: { answer, ground, offered } },
        };
      }),
    ),
  );
}

function wrongAnswer(row: GatheringRow, { answer, answerOn, ground, groundText }: NoticeAnswer, today: CalendarDate): Refusal | null {
  if (!row.noticeOn) return refused('notice_first');
  if (answer === 'none') return row.answer === 'none' ? refused('nothing_to_take_out', 'answer') : null;
  if (!answerOn) return refused('day_empty', 'answerOn');
  if (answerOn > today) return refused('in_future', 'answerOn');
  if (answerOn < fromDbDate(row.noticeOn)) return refused('before_notice', 'answerOn');
  if (answer === 'refused' && !ground) return refused('ground_missing', 'ground');
  return ground && groundOf(ground)?.needsWords && !groundText ? refused('ground_words_missing', 'groundText') : null;
}
