import type { PaperLetter, PaperReply } from '@/lib/paper/fields';
import { replyKind } from '@/lib/reply/kinds';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

/** What to enclose with a letter that follows up `letter`: copies in the order of their days, each once. */
export function exhibitsOf(letter: PaperLetter | null, lang: 'ru' | 'en'): string[] {
  if (!letter) return [];
  const on = (day: CalendarDate) => (lang === 'ru' ? words('ru').shortDay(day) : words('en').day(day));
  const papers: { day: CalendarDate; name: string }[] = [
    { day: letter.sentOn, name: SAID[lang].copy(on(letter.sentOn)) },
    { day: letter.sentOn, name: (SAID[lang].proof[letter.channel] ?? SAID[lang].otherProof)(on(letter.sentOn)) },
    ...letter.replies.map((reply) => {
      const day = reply.datedOn ?? reply.receivedOn;
      return { day, name: named(reply, on(day), lang) };
    }),
  ];
  // A stable sort: of one day, the letter stands before the proof and both before what came back.
  const inOrder = papers.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...new Set(inOrder.map(({ name }) => name))];
}

function named({ kind, body, number, datedOn }: PaperReply, day: string, lang: 'ru' | 'en'): string {
  const { answers, effect } = replyKind(kind);
  const say = SAID[lang];
  const what = say.effect[effect] ?? (answers ? say.answer : say.other);
  // Without a date of its own it is known by the day it came.
  return datedOn ? say.paper(what, day, number, body) : say.came(what, day, number, body);
}

type Effect = ReturnType<typeof replyKind>['effect'];
const EFFECTS_RU: Partial<Record<Effect, string>> = {
  registers: 'уведомление о регистрации',
  forwards: 'уведомление о пересылке',
  extends: 'уведомление о продлении срока',
  pauses: 'запрос документов',
};
const EFFECTS_EN: Partial<Record<Effect, string>> = {
  registers: 'notice of registration',
  forwards: 'notice of forwarding',
  extends: 'notice of extension',
  pauses: 'request for documents',
};
const PROOF_RU: Partial<Record<string, (day: string) => string>> = {
  post: (day) => `квитанция почты об отправке от ${day}`,
  portal: (day) => `подтверждение отправки через портал от ${day}`,
  in_person: (day) => `отметка о принятии от ${day}`,
};
const PROOF_EN: Partial<Record<string, (day: string) => string>> = {
  post: (day) => `proof of posting of ${day}`,
  portal: (day) => `confirmation of submission of ${day}`,
  in_person: (day) => `stamp of receipt of ${day}`,
};

const SAID = {
  ru: {
    copy: (day: string) => `копия обращения от ${day}`,
    proof: PROOF_RU,
    otherProof: (day: string) => `подтверждение отправки от ${day}`,
    effect: EFFECTS_RU,
    answer: 'ответ',
    other: 'письмо',
    paper: (what: string, day: string, number: string | null, body: string) => `${what} от ${day}${number ? ` № ${number}` : ''} (${body})`,
    came: (what: string, day: string, number: string | null, body: string) =>
      `${what}${number ? ` № ${number}` : ''}, поступило ${day} (${body})`,
  },
  en: {
    copy: (day: string) => `copy of the letter of ${day}`,
    proof: PROOF_EN,
    otherProof: (day: string) => `proof of sending of ${day}`,
    effect: EFFECTS_EN,
    answer: 'reply',
    other: 'letter',
    paper: (what: string, day: string, number: string | null, body: string) =>
      `${what} of ${day}${number ? `, no. ${number}` : ''} (${body})`,
    came: (what: string, day: string, number: string | null, body: string) =>
      `${what}${number ? `, no. ${number}` : ''}, received ${day} (${body})`,
  },
} as const;
