import type { Actor } from '@/lib/auth/actor';
import { addEdition, type ToldEdition } from '@/lib/question/add-edition';
import { askInCase, logQuestions } from '@/lib/question/ask';
import { askComment } from '@/lib/question/ask-comment';
import { answerComment } from '@/lib/question/change-comment';
import { showEdition } from '@/lib/question/change-edition';
import { markQuestion } from '@/lib/question/change-question';
import type { QuestionChannel } from '@/lib/question/channels';
import type { Answered, ReadOnAir } from '@/lib/question/states';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { must } from './must';

type Stage = { organizer: Actor; body: (code: string) => string };
type Sent = [channel: QuestionChannel, region: string | null, count: number, readOnAir: ReadOnAir, answered: Answered];

// biome-ignore format: a table
const LINE: readonly Sent[] = [
  ['site', 'RU-PER', 140, 'no', 'no'],
  ['site', 'RU-SVE', 96, 'no', 'no'],
  ['app', 'RU-SVE', 41, 'unknown', 'unknown'],
  ['sms', 'RU-TA', 63, 'no', 'no'],
  ['phone', 'RU-NVS', 12, 'no', 'no'],
  ['chat', 'RU-IRK', 17, 'unknown', 'no'],
  ['post', null, 5, 'unknown', 'unknown'],
  ['phone', 'RU-MOS', 1, 'yes', 'partly'],
];

// biome-ignore format: a table
const PRESS: readonly Sent[] = [
  ['site', 'RU-PER', 37, 'no', 'no'],
  ['in_person', 'RU-VOR', 1, 'yes', 'no'],
];

/** Occasions to ask, what was sent to them and what came of it; and whom journalists asked for comment. Outlets are invented. */
export async function tellAsked({ organizer, body }: Stage, familyCaseId: string, anchor: CalendarDate): Promise<void> {
  const edition = async (kind: ToldEdition['kind'], days: number, nameRu: string, nameEn: string, official: string) => {
    const told = { kind, onDay: addDays(anchor, days), nameRu, nameEn, source: 'объявление о приёме вопросов', officialId: body(official) };
    return must(await addEdition(organizer, told)).editionId;
  };
  const line = await edition('direct_line', -96, 'Прямая линия', 'Direct line', 'ru.president');
  const press = await edition(
    'press_conference',
    -30,
    'Пресс-конференция об итогах полугодия',
    'Press conference on the half year',
    'ru.mod',
  );
  const next = await edition('direct_line', 26, 'Прямая линия, зимний выпуск', 'Direct line, winter edition', 'ru.president');
  await log(organizer, line, addDays(anchor, -104), LINE);
  await log(organizer, press, addDays(anchor, -35), PRESS);
  must(await showEdition(organizer, { editionId: line, show: true }));
  const hers = {
    caseId: familyCaseId,
    channel: 'site',
    number: 'ПЛ-20417',
    text: 'Когда вернут мужа? Он служит без отпуска второй год.',
  } as const;
  const { questionId } = must(await askInCase(organizer, { ...hers, editionId: line, sentOn: addDays(anchor, -101) }));
  must(await markQuestion(organizer, { questionId, readOnAir: 'no', answered: 'no', source: 'запись эфира, просмотрена целиком' }));
  must(await askInCase(organizer, { ...hers, editionId: next, sentOn: addDays(anchor, -2), number: null }));
  await tellComments({ organizer, body }, anchor);
}

async function log(organizer: Actor, editionId: string, sentOn: CalendarDate, sent: readonly Sent[]): Promise<void> {
  for (const [channel, region, count, readOnAir, answered] of sent) {
    const question = { editionId, channel, sentOn, region, count, number: null, text: null, caseMark: null };
    const { questionId } = must(await logQuestions(organizer, question));
    if (readOnAir !== 'unknown' || answered !== 'unknown')
      must(await markQuestion(organizer, { questionId, readOnAir, answered, source: 'запись эфира' }));
  }
}

async function tellComments({ organizer, body }: Stage, anchor: CalendarDate): Promise<void> {
  const ask = async (official: string, outlet: string, days: number, text: string) =>
    must(await askComment(organizer, { toId: body(official), outlet, askedOn: addDays(anchor, days), text })).commentId;
  await ask('ru.mod', 'Журнал «Полустанок»', -48, 'Сколько семей получили отказ в отпуске');
  const refused = await ask('ru.general-staff', 'Газета «Заречный листок»', -27, 'О сроках ротации');
  const answered = await ask('ru.ombudsman', 'Радио «Окна»', -19, 'О письмах семей за полугодие');
  const heard = { source: 'текст на сайте издания' };
  must(await answerComment(organizer, { commentId: refused, answer: 'refused', answeredOn: addDays(anchor, -25), ...heard }));
  must(await answerComment(organizer, { commentId: answered, answer: 'answered', answeredOn: addDays(anchor, -11), ...heard }));
}
