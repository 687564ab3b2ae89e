import { replyKind } from '@/lib/reply/kinds';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { words } from '@/lib/words/words';
import type { Facts } from './facts';

const ru = (day: CalendarDate) => words('ru').day(day);
const en = (day: CalendarDate) => words('en').day(day);

/** Facts on file in plain words; null where there is no such fact. */
export const REASONS = {
  sent: ({ letter, registeredOn }: Facts) =>
    registeredOn
      ? { ru: `Письмо зарегистрировано ${ru(registeredOn)}`, en: `The letter was registered on ${en(registeredOn)}` }
      : { ru: `Письмо отправлено ${ru(letter.sentOn)}`, en: `The letter was sent on ${en(letter.sentOn)}` },
  silence: ({ letter, answerByOn, answerSafeOn }: Facts) =>
    letter.standing !== 'answered' && answerByOn && answerSafeOn
      ? {
          ru: `Последний день ответа по закону — ${ru(answerByOn)}${answerSafeOn > answerByOn ? `, с запасом — ${ru(answerSafeOn)}` : ''}; ответа нет`,
          en: `The law’s last day for an answer was ${en(answerByOn)}${answerSafeOn > answerByOn ? `, to be safe ${en(answerSafeOn)}` : ''}; none came`,
        }
      : null,
  noExtension: ({ extendedToOn, lateExtensionOn }: Facts) =>
    extendedToOn
      ? null
      : lateExtensionOn
        ? {
            ru: `Уведомление о продлении — от ${ru(lateExtensionOn)}: срок к тому дню уже прошёл`,
            en: `The notice of an extension is of ${en(lateExtensionOn)}: the term had passed by then`,
          }
        : { ru: 'Уведомления о продлении срока нет', en: 'There is no notice of an extension' },
  extended: ({ extendedToOn }: Facts) =>
    extendedToOn && { ru: `Срок продлевали до ${ru(extendedToOn)}`, en: `The term had been extended to ${en(extendedToOn)}` },
  extensions: ({ extensions }: Facts) => ({ ru: `Уведомлений о продлении: ${extensions}`, en: `Notices of extension: ${extensions}` }),
  noNumber: ({ registerByOn }: Facts) =>
    registerByOn && {
      ru: `Номер полагался до ${ru(registerByOn)}; его нет`,
      en: `A number was due by ${en(registerByOn)}; none came`,
    },
  email: ({ letter }: Facts) => ({
    ru: `Отправлено по электронной почте ${ru(letter.sentOn)}: с 30 марта 2025 г. такое письмо срока не начинает`,
    en: `Sent by e-mail on ${en(letter.sentOn)}: since 30 March 2025 such a letter starts no clock`,
  }),
  answer: ({ last, letter }: Facts) =>
    last && letter.standing === 'answered'
      ? {
          ru: `${ru(last.receivedOn)} пришёл ответ: ${replyKind(last.kind).name.ru.toLowerCase()}`,
          en: `An answer came on ${en(last.receivedOn)}: ${replyKind(last.kind).name.en.toLowerCase()}`,
        }
      : null,
  refused: ({ refusals, last, letter }: Facts) => {
    const refusal = refusals.at(-1);
    const said = letter.standing === 'answered' && last?.kind === refusal?.kind && last?.receivedOn === refusal?.receivedOn;
    return refusal && !said
      ? {
          ru: `${ru(refusal.receivedOn)} отказали: ${refusal.body.name.ru}`,
          en: `Refused on ${en(refusal.receivedOn)}: ${refusal.body.name.en}`,
        }
      : null;
  },
  answeredLate: ({ answeredLateOn, answerByOn }: Facts) =>
    answeredLateOn &&
    answerByOn && {
      ru: `Последний день ответа по закону — ${ru(answerByOn)}; ответ пришёл ${ru(answeredLateOn)}`,
      en: `The law’s last day for an answer was ${en(answerByOn)}; it came on ${en(answeredLateOn)}`,
    },
  papers: ({ last }: Facts) =>
    last && {
      ru: `Документы попросили ${ru(last.receivedOn)}; пока они не пришли, срок стоит`,
      en: `Papers were asked for on ${en(last.receivedOn)}; until they arrive the clock stands still`,
    },
  openPoints: ({ points, openPoints }: Facts) =>
    points > 0
      ? { ru: `Вопросов без ответа: ${openPoints} из ${points}`, en: `Questions without an answer: ${openPoints} of ${points}` }
      : null,
  forwards: ({ stays }: Facts) => ({
    ru: `Письмо пересылали уже ${times(stays - 1)}`,
    en: `The letter has been forwarded ${stays === 2 ? 'once' : `${stays - 1} times`}`,
  }),
  loop: ({ looped, body }: Facts) =>
    looped
      ? {
          ru: `Оно вернулось туда, где уже было; сейчас оно здесь: ${body.name.ru}`,
          en: `It came back to where it had been; it is now at: ${body.name.en}`,
        }
      : null,
  complainedOf: ({ body, arrivedOn }: Facts) => ({
    ru: `${ru(arrivedOn)} жалобу переслали тому, на кого в ней жалуются: ${body.name.ru}`,
    en: `On ${en(arrivedOn)} the complaint was passed to the body it complains of: ${body.name.en}`,
  }),
  forwardedLate: ({ forwardedLate, before }: Facts) =>
    forwardedLate && {
      ru: `Переслать и известить вас полагалось до ${ru(forwardedLate.byOn)}, сделали это ${ru(forwardedLate.onDay)}: ${before?.name.ru ?? ''}`,
      en: `It was to be passed on, and you told, by ${en(forwardedLate.byOn)}; it was done on ${en(forwardedLate.onDay)}: ${before?.name.en ?? ''}`,
    },
  ended: ({ ended, body }: Facts) => {
    const end = ended.find(({ bodyId }) => bodyId === body.id);
    return end
      ? {
          ru: `Переписку прекратили ${ru(end.onDay)}: ${body.name.ru}`,
          en: `Correspondence was ended on ${en(end.onDay)}: ${body.name.en}`,
        }
      : null;
  },
  missing: () => ({ ru: 'Тема письма: без вести пропавший', en: 'The letter is about somebody missing' }),
} as const satisfies Record<string, (facts: Facts) => InBoth | null>;
export type ReasonCode = keyof typeof REASONS;

/** Why a step closed, for the list of closed ones. */
export const closedBecause = (why: 'past' | 'ended' | 'circling', lastOn: CalendarDate | null, facts: Facts): InBoth => {
  if (why === 'past' && lastOn) return { ru: `Последний день был ${ru(lastOn)}`, en: `Its last day was ${en(lastOn)}` };
  if (why === 'ended') return REASONS.ended(facts) ?? { ru: 'Переписку прекратили', en: 'Correspondence was ended' };
  return {
    ru: 'Письмо ходит по кругу: такие письма больше не помогут',
    en: 'The letter goes in a circle: letters of this kind help no more',
  };
};

/** The first day on which something that waits for a safe day is open. */
export const dayAfter = (day: CalendarDate): CalendarDate => addDays(day, 1);

const times = (n: number): string => `${n} ${/(^|[^1])[2-4]$/.test(String(n)) ? 'раза' : 'раз'}`;
