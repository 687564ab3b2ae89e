import type { IncidentCode } from '@/lib/incident/kinds';
import type { InBoth } from '@/lib/words/locale';

type Kind = {
  name: InBoth;
  /** When to choose it: one sentence. */
  hint: InBoth;
  /** What to write, asked above the text. */
  asks: InBoth;
  /** As which incident it would be noted; none where it is none by itself. */
  incident: IncidentCode | null;
  /** Under which of the shipped categories a case of it would stand, where the campaign has that one. */
  category: string;
};

/** What can be told without an account. A new one is added here; forms, filters and the desk follow. */
export const TOLD_KINDS = {
  detention: {
    name: { ru: 'Задержание', en: 'A detention' },
    hint: { ru: 'Кого-то остановили, увезли или держат.', en: 'Somebody was stopped, taken away or is being held.' },
    asks: { ru: 'Кого, где, куда увезли, отпустили ли.', en: 'Who, where, where to, and whether they were let go.' },
    incident: 'detention',
    category: 'detention',
  },
  letter: {
    name: { ru: 'Письмо или ответ', en: 'A letter or an answer' },
    hint: { ru: 'Вы писали в орган, или вам ответили, или молчат.', en: 'You wrote to a body, or it answered, or it is silent.' },
    asks: { ru: 'Кому, когда, о чём и что ответили.', en: 'To whom, when, about what, and what the answer was.' },
    incident: null,
    category: 'info',
  },
  pressure: {
    name: { ru: 'Угроза, обыск или визит', en: 'A threat, a search or a visit' },
    hint: { ru: 'К вам пришли, обыскали, вызвали или грозили.', en: 'They came, searched, summoned or threatened.' },
    asks: { ru: 'Кто приходил, что говорили, что забрали.', en: 'Who came, what was said, what was taken.' },
    // A threat, a search or a visit: whoever notes it says which.
    incident: null,
    category: 'abuse',
  },
  smear: {
    name: { ru: 'Травля в прессе', en: 'A smear' },
    hint: { ru: 'О вас или о движении говорят неправду публично.', en: 'Untruths about you or the movement are told in public.' },
    asks: {
      ru: 'Где, когда и какими словами; ссылку можно вписать текстом.',
      en: 'Where, when, in what words; an address can be written as text.',
    },
    incident: 'smear',
    category: 'other',
  },
  missing: {
    name: { ru: 'Человек пропал', en: 'Somebody is missing' },
    hint: { ru: 'Нет связи, и никто не говорит, где он.', en: 'There is no contact, and nobody says where he is.' },
    asks: {
      ru: 'Когда говорили в последний раз, где он был, куда уже обращались.',
      en: 'When you last spoke, where he was, whom you have asked.',
    },
    incident: null,
    category: 'missing',
  },
  other: {
    name: { ru: 'Другое', en: 'Something else' },
    hint: { ru: 'Всё, что не подходит выше.', en: 'Whatever does not fit above.' },
    asks: { ru: 'Что случилось и чего вы хотите.', en: 'What happened, and what you want.' },
    incident: 'other',
    category: 'other',
  },
} as const satisfies Record<string, Kind>;

export type ToldKind = keyof typeof TOLD_KINDS;
export const TOLD_CODES = Object.keys(TOLD_KINDS) as [ToldKind, ...ToldKind[]];

export const toldKindOf = (code: string): Kind => TOLD_KINDS[TOLD_CODES.find((each) => each === code) ?? 'other'];
