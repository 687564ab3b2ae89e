import { z } from 'zod';
import type { InBoth } from '@/lib/words/locale';
import { eventKind, type Lookup } from './kind';

/** Each clock of a stay has two days; what moved may be one of them or both. */
export const COUNTED_DAYS = ['answer', 'answerSafe', 'register', 'registerSafe', 'forward', 'forwardSafe'] as const;

const day = z.string().max(10).nullable();
const change = z.object({ hopId: z.string(), which: z.enum(COUNTED_DAYS), from: day, to: day });
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
  payload,
  icon: '↻',
  tone: 'neutral',
  forFamily: true,
  sentence: (said, { w, official }) => {
    const [first] = said.changes;
    const [was, is] = [first?.from && w.day(first.from), first?.to && w.day(first.to)];
    const name = NAMES[first?.which ?? 'answer'];
    const why = because(said, official);
    const ru = was && is ? `был ${was}, стал ${is}` : is ? `раньше его не было, теперь ${is}` : `был ${was}, теперь его нет`;
    const en =
      was && is ? `it was ${was} and is now ${is}` : is ? `there was none before, it is now ${is}` : `it was ${was}, now there is none`;
    return w.pick({
      ru: `${name.ru} пересчитан: ${ru}; причина: ${why.ru}`,
      en: `${name.en} was counted again: ${en}; the reason: ${why.en}`,
    });
  },
});

const NAMES: Record<Payload['changes'][number]['which'], InBoth> = {
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
