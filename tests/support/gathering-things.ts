import { addCompared, removeCompared } from '@/lib/gathering/compare';
import { logAnswer } from '@/lib/gathering/log-answer';
import { logNotice } from '@/lib/gathering/log-notice';
import { noteGathering } from '@/lib/gathering/note-gathering';
import { readGathering } from '@/lib/gathering/read-gathering';
import { withdrawGathering } from '@/lib/gathering/withdraw';
import { addEdition } from '@/lib/question/add-edition';
import { askInCase } from '@/lib/question/ask';
import { askComment } from '@/lib/question/ask-comment';
import { withdrawComment } from '@/lib/question/change-comment';
import { withdrawEdition } from '@/lib/question/change-edition';
import { withdrawQuestion } from '@/lib/question/change-question';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import type { Campaign } from './campaign';
import { must } from './must';

export type GatheringThings = {
  gatheringId: string;
  /** Its notice is filed, and has no answer. */
  noticedId: string;
  refusedId: string;
  goneGatheringId: string;
  comparedId: string;
  comparedOutId: string;
};

export type QuestionThings = {
  /** Occasions are known to everybody in the campaign. */
  ownEditionId: string;
  ownEditionOutId: string;
  questionId: string;
  questionOutId: string;
  commentId: string;
  commentOutId: string;
};

export const rallyOn = (onDay: string, caseMark: string | null = null) => ({
  kind: 'rally',
  onDay: day(onDay),
  region: 'RU-PER',
  title: 'one: митинг у театра',
  place: null,
  text: null,
  expected: null,
  caseMark,
});

export const directLine = {
  kind: 'direct_line',
  onDay: day('2026-12-17'),
  nameRu: 'Прямая линия',
  nameEn: null,
  source: null,
  officialId: null,
} as const;

/** Gatherings of family A's case, one for each thing that can be done about one. */
export async function gatheringThings({ organizer, a, body }: Campaign): Promise<GatheringThings> {
  const ref = (await readTimeline(organizer, a.caseId, words('ru')))?.caseFile.ref ?? '';
  const noted = async () => must(await noteGathering(organizer, rallyOn('2026-11-20', ref))).gatheringId;
  const filed = async () => {
    const gatheringId = await noted();
    const notice = { toId: body('ru.region.RU-PER.city-hall'), noticeOn: day('2026-11-09'), number: null, letterId: null };
    must(await logNotice(organizer, { gatheringId, ...notice }));
    return gatheringId;
  };
  const [gatheringId, goneGatheringId, noticedId, refusedId] = [await noted(), await noted(), await filed(), await filed()];
  must(await withdrawGathering(organizer, goneGatheringId));
  const no = { answer: 'refused', answerOn: day('2026-11-11'), ground: 'covid', groundText: null, offeredText: null } as const;
  must(await logAnswer(organizer, { gatheringId: refusedId, ...no }));
  const event = { gatheringId: refusedId, onDay: day('2026-11-20'), region: 'RU-PER', title: 'one: ярмарка', source: 'газета', people: 1 };
  for (const _ of [1, 2]) must(await addCompared(organizer, event));
  const [comparedId = '', comparedOutId = ''] = (await readGathering(organizer, refusedId))?.compared.map(({ id }) => id) ?? [];
  must(await removeCompared(organizer, comparedOutId));
  return { gatheringId, noticedId, refusedId, goneGatheringId, comparedId, comparedOutId };
}

/** Questions of family A's case, occasions and requests for comment. */
export async function questionThings({ organizer, a, body }: Campaign): Promise<QuestionThings> {
  const { editionId: ownEditionId } = must(await addEdition(organizer, directLine));
  const { editionId: ownEditionOutId } = must(await addEdition(organizer, directLine));
  must(await withdrawEdition(organizer, ownEditionOutId));
  const sent = { caseId: a.caseId, editionId: ownEditionId, channel: 'site', sentOn: day('2026-11-20'), number: null } as const;
  const ask = async () => must(await askInCase(a.actor, { ...sent, text: 'one: вопрос о муже' })).questionId;
  const [questionId, questionOutId] = [await ask(), await ask()];
  must(await withdrawQuestion(a.actor, questionOutId));
  const comment = async () =>
    must(await askComment(organizer, { toId: body('ru.mod'), outlet: 'one: газета', askedOn: day('2026-11-02'), text: null })).commentId;
  const [commentId, commentOutId] = [await comment(), await comment()];
  must(await withdrawComment(organizer, commentOutId));
  return { ownEditionId, ownEditionOutId, questionId, questionOutId, commentId, commentOutId };
}
