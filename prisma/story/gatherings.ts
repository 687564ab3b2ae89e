import type { Actor } from '@/lib/auth/actor';
import { readCaseHead } from '@/lib/case/read-head';
import { addCompared } from '@/lib/gathering/compare';
import { logAnswer } from '@/lib/gathering/log-answer';
import { logNotice } from '@/lib/gathering/log-notice';
import { logOutcome } from '@/lib/gathering/log-outcome';
import { noteGathering } from '@/lib/gathering/note-gathering';
import { showGathering } from '@/lib/gathering/show';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { GATHERINGS, type ToldAnswer } from './gathering-list';
import { must } from './must';

type Stage = { organizer: Actor; body: (code: string) => string };

/** Gatherings as a campaign has them: refused, moved, agreed, waiting for an answer that is late, and one whose window is still to come. */
export async function tellGatherings({ organizer, body }: Stage, familyCaseId: string, anchor: CalendarDate): Promise<void> {
  const family = await readCaseHead(organizer, familyCaseId);
  for (const { kind, on, region, title, ...rest } of GATHERINGS) {
    const onDay = addDays(anchor, on);
    const { gatheringId } = must(
      await noteGathering(organizer, {
        kind,
        onDay,
        region,
        title,
        place: rest.place ?? null,
        text: null,
        expected: rest.expected ?? null,
        caseMark: rest.ofFamily ? (family?.ref ?? null) : null,
      }),
    );
    if (rest.filed) {
      const noticeOn = addDays(onDay, -rest.filed);
      const toId = body(`ru.region.${region}.city-hall`);
      must(await logNotice(organizer, { gatheringId, toId, noticeOn, number: `У-${100 + rest.filed}`, letterId: null }));
      if (rest.answered) must(await logAnswer(organizer, answerOf(gatheringId, addDays(noticeOn, rest.answered.after), rest.answered)));
    }
    for (const [apart, there, event, people, source] of rest.beside ?? [])
      must(await addCompared(organizer, { gatheringId, onDay: addDays(onDay, apart), region: there, title: event, people, source }));
    if (rest.outcome) {
      const [outcome, came, outcomeText] = rest.outcome;
      must(await logOutcome(organizer, { gatheringId, outcome, came, outcomeText, source: 'рассказали те, кто был' }));
    }
    if (rest.told) must(await showGathering(organizer, { gatheringId, show: true }));
  }
}

const answerOf = (gatheringId: string, answerOn: CalendarDate, { answer, ground, said, offered }: ToldAnswer) => ({
  gatheringId,
  answer,
  answerOn,
  ground: ground ?? null,
  groundText: said ?? null,
  offeredText: offered ?? null,
});
