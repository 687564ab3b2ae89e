import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, refused } from '@/lib/form/result';
import { visibleLetters } from '@/lib/letter/access';
import { visibleOfficials } from '@/lib/official/access';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { changeGathering, type Done } from './change';
import type { GatheringRow } from './find';
import { filedIn, noticeWindow } from './rules';

export type FiledNotice = {
  gatheringId: string;
  toId: string;
  noticeOn: CalendarDate;
  number: string | null;
  /** The letter it is, where it was logged as one. */
  letterId: string | null;
};

/** Logs the notice of a gathering, or corrects it. What it was answered stays. */
export function logNotice(actor: Actor, typed: FiledNotice, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, typed.gatheringId, async (row) => {
        const { today, law } = await campaignOf(scope);
        const wrong = (await unknown(scope, typed)) ?? wrongDay(row, typed.noticeOn, today);
        if (wrong) return wrong;
        const window = noticeWindow(law, row.kind, fromDbDate(row.onDay));
        const key = await scope.keys.ofCampaign();
        return {
          data: {
            noticeOn: toDbDate(typed.noticeOn),
            noticeToId: typed.toId,
            noticeNumberSealed: key.sealOptional('gathering.notice_number', row.id, typed.number),
            noticeLetterId: typed.letterId,
          },
          event: {
            kind: 'notice_filed',
            onDay: typed.noticeOn,
            payload: { toId: typed.toId, filed: window ? filedIn(window, typed.noticeOn) : 'no_term' },
          },
        };
      }),
    ),
  );
}

function wrongDay(row: GatheringRow, noticeOn: CalendarDate, today: CalendarDate): Refusal | null {
  if (noticeOn > today) return refused('in_future', 'noticeOn');
  if (noticeOn > fromDbDate(row.onDay)) return refused('after_gathering', 'noticeOn');
  return row.answerOn && fromDbDate(row.answerOn) < noticeOn ? refused('after_answer', 'noticeOn') : null;
}

async function unknown({ db, actor }: Scope, { toId, letterId }: FiledNotice): Promise<Refusal | null> {
  const body = await db.official.findFirst({ where: { id: toId, ...visibleOfficials(actor) }, select: { id: true } });
  if (!body) return refused('not_in_list', 'toId');
  if (!letterId) return null;
  const letter = await db.letter.findFirst({ where: { id: letterId, ...visibleLetters(actor) }, select: { id: true } });
  return letter ? null : refused('not_in_list', 'letterId');
}

/** Takes a notice out that was logged by mistake; refused once it was answered. */
export function removeNotice(actor: Actor, gatheringId: string, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, gatheringId, async (row) => {
        if (!row.noticeOn) return refused('changed_meanwhile');
        if (row.answer !== 'none') return refused('notice_answered');
        const { today } = await campaignOf(scope);
        return {
          data: { noticeOn: null, noticeToId: null, noticeNumberSealed: null, noticeLetterId: null },
          event: { kind: 'notice_removed', onDay: today, payload: {} },
        };
      }),
    ),
  );
}
