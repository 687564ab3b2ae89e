import { z } from 'zod';
import type { InBoth } from '@/lib/words/locale';
import { eventKind, type Lookup } from './kind';

/** Each clock of a stay has two days; what moved may be one of them or both. */
export const COUNTED_DAYS = ['answer', 'answerSafe', 'register', 'registerSafe', 'forward', 'forwardSafe'] as const;
/** What else a recount may write: whether a clock runs and why not, whose calendar it runs on, what the letter repeats of a stay. */
export const COUNTED = [...COUNTED_DAYS, 'clock', 'clockReason', 'provisional', 'letter'] as const;

const value = z.string().max(40).nullable();
const change = z.object({ hopId: z.string(), which: z.enum(COUNTED), from: value, to: value });
const payload = z.object({
  recountId: z.string(),
  cause: z.enum(['calendar', 'rule', 'body']),
  year: z.number().int().optional(),
  officialId: z.string().optional(),
  /** The one to be said comes first: where the letter is now, and the answer before all else. */
  changes: z.array(change).min(1),
});
type Payload = z.output<typeof payload>;

export const daysRecounted = eventKind({
  code: 'days_recounted',
  noun: 'letter',
  payload,
  icon: '↻',
  tone: 'neutral',
  forFamily: true,
  sentence: (said, { w, official }) => {
    const [first] = said.changes;
    const what = isDay(first) ? dayMoved(w, first) : w.pick(stateChanged(first));
    const why = w.pick(because(said, official));
    return w.pick({ ru: `${what}; причина: ${why}`, en: `${what}; the reason: ${why}` });
  },
});

type Change = Payload['changes'][number];
type DayChange = Change & { which: (typeof COUNTED_DAYS)[number] };
const isDay = (change: Change | undefined): change is DayChange => COUNTED_DAYS.some((which) => which === change?.which);

function dayMoved(w: Lookup['w'], { which, from, to }: DayChange): string {
  const [was, is] = [from && w.day(from), to && w.day(to)];
  const name = NAMES[which];
  const ru = was && is ? `был ${was}, стал ${is}` : is ? `раньше его не было, теперь ${is}` : `был ${was}, теперь его нет`;
  const en =
    was && is ? `it was ${was} and is now ${is}` : is ? `there was none before, it is now ${is}` : `it was ${was}, now there is none`;
  return w.pick({ ru: `${name.ru} пересчитан: ${ru}`, en: `${name.en} was counted again: ${en}` });
}

/** No day moved, and yet what is said of the days is another. */
function stateChanged(change: Change | undefined): InBoth {
  if (change?.which === 'provisional')
    return change.to === 'true'
      ? {
          ru: 'Дни те же, но теперь предварительные: нет официального календаря',
          en: 'The days are the same, but provisional now: there is no official calendar',
        }
      : { ru: 'Дни те же и больше не предварительные', en: 'The days are the same, and provisional no longer' };
  if (change?.which === 'clock' && change.to === 'estimated')
    return { ru: 'Дни те же, но теперь это оценка', en: 'The days are the same, but an estimate now' };
  if (change?.which === 'clock' && change.to === 'running')
    return { ru: 'Дни те же и больше не оценка', en: 'The days are the same, and an estimate no longer' };
  if (change?.which === 'clock' || change?.which === 'clockReason')
    return { ru: 'Срок не идёт; почему, сказано у письма', en: 'No clock runs; the letter says why' };
  return { ru: 'Сведения о письме пересчитаны, дни те же', en: 'What is listed of the letter was counted again, the days are the same' };
}

const NAMES: Record<DayChange['which'], InBoth> = {
  answer: { ru: 'Срок ответа', en: 'The day an answer is due' },
  answerSafe: { ru: 'День, после которого ответ точно просрочен,', en: 'The day after which the answer is late for sure' },
  register: { ru: 'Срок регистрации', en: 'The day registration is due' },
  registerSafe: { ru: 'День, после которого регистрация точно просрочена,', en: 'The day after which registration is late for sure' },
  forward: { ru: 'Срок пересылки', en: 'The day forwarding is due' },
  forwardSafe: { ru: 'День, после которого пересылка точно просрочена,', en: 'The day after which forwarding is late for sure' },
};

function because({ cause, year, officialId }: Payload, official: Lookup['official']): InBoth {
  if (cause === 'calendar') return { ru: `изменился календарь ${year} года`, en: `the calendar of ${year} was changed` };
  if (cause === 'rule')
    return { ru: 'уточнены правила, по которым считаются сроки', en: 'the rules by which days are counted were revised' };
  const name = official(officialId);
  return { ru: `изменено, как переносит выходные ${name}`, en: `how ${name} moves a last day that is off was changed` };
}
