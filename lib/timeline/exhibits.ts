import { inMonthRu } from '@/lib/paper/russian';
import { replyKind } from '@/lib/reply/kinds';
import { type CalendarDate, compareDays, maxDay } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

/** A reply as an exhibit: the paper itself, whatever its letter's page says of it. */
export type EnclosedReply = {
  id: string;
  kind: string;
  body: string;
  number: string | null;
  datedOn: CalendarDate | null;
  receivedOn: CalendarDate;
};
/** A letter with what came back; `to` is the body it was written to. */
export type EnclosedLetter = {
  id: string;
  sentOn: CalendarDate;
  sentPrecision: string;
  channel: string;
  to: string;
  replies: readonly EnclosedReply[];
};

type Exhibit = { id: string; day: CalendarDate; name: string; more: string };

/**
 * What to enclose with a letter that follows up the last of `letters`, which follow up one another, the first
 * first: copies in the order of their days, each once, and no reply before the letter it answers, whatever day it bears.
 */
export function exhibitsOf(letters: readonly EnclosedLetter[], lang: 'ru' | 'en'): string[] {
  const inTurn = [...letters].sort((a, b) => compareDays(a.sentOn, b.sentOn));
  const papers = inTurn.flatMap((letter) => papersOf(letter, lang, new Set(letters.map(({ id }) => id)).size > 1));
  const once = papers.filter(({ id }, at) => papers.findIndex((each) => each.id === id) === at);
  // A stable sort: of one day, the letter stands before the proof and both before what came back.
  return toldApart(once.sort((a, b) => compareDays(a.day, b.day)));
}

function papersOf({ id, sentOn, sentPrecision, channel, to, replies }: EnclosedLetter, lang: 'ru' | 'en', named: boolean): Exhibit[] {
  const say = SAID[lang];
  const on = (day: CalendarDate) => (lang === 'ru' ? words('ru').shortDay(day) : words('en').day(day));
  const [copy, proof] = [say.copy, say.proof[channel] ?? say.otherProof];
  const [sent, proven] = sentPrecision === 'month' ? say.inMonth(sentOn) : [say.of(on(sentOn)), say.of(on(sentOn))];
  const body = named ? ` (${say.to}${to})` : '';
  return [
    { id: `copy ${id}`, day: sentOn, name: `${copy}${sent}${body}`, more: '' },
    { id: `proof ${id}`, day: sentOn, name: `${proof}${proven}${body}`, more: '' },
    ...replies.map((reply) => {
      const day = reply.datedOn ?? reply.receivedOn;
      const more = reply.datedOn ? `, ${say.received} ${on(reply.receivedOn)}` : '';
      return { id: reply.id, day: maxDay(day, sentOn), name: nameOf(reply, on(day), lang), more };
    }),
  ];
}

function nameOf({ kind, body, number, datedOn }: EnclosedReply, day: string, lang: 'ru' | 'en'): string {
  const { answers, effect } = replyKind(kind);
  const say = SAID[lang];
  const what = say.effect[effect] ?? (answers ? say.answer : say.other);
  const numbered = (before: string) => (number ? `${before}${number}` : '');
  // Without a date of its own it is known by the day it came.
  return datedOn
    ? `${what}${say.of(day)}${numbered(say.number)} (${body})`
    : `${what}${numbered(say.number)}, ${say.received} ${day} (${body})`;
}

/** Two papers of one name are told apart by the day they came, else by a number. */
function toldApart(papers: readonly Exhibit[]): string[] {
  const alike = (names: readonly string[], name: string) => names.filter((each) => each === name).length > 1;
  const plain = papers.map(({ name }) => name);
  const dated = papers.map(({ name, more }) => (alike(plain, name) ? name + more : name));
  return dated.map((name, at) =>
    alike(dated, name) ? `${name} — ${dated.slice(0, at + 1).filter((each) => each === name).length}` : name,
  );
}

type Effect = ReturnType<typeof replyKind>['effect'];
type Said = {
  copy: string;
  proof: Partial<Record<string, string>>;
  otherProof: string;
  effect: Partial<Record<Effect, string>>;
  answer: string;
  other: string;
  number: string;
  received: string;
  to: string;
  of: (day: string) => string;
  /** Of the letter, and of its proof. */
  inMonth: (day: CalendarDate) => readonly [string, string];
};

const SAID: Record<'ru' | 'en', Said> = {
  ru: {
    copy: 'копия обращения',
    proof: {
      post: 'квитанция почты об отправке',
      portal: 'подтверждение отправки через портал',
      in_person: 'отметка о принятии',
    },
    otherProof: 'подтверждение отправки',
    effect: {
      registers: 'уведомление о регистрации',
      forwards: 'уведомление о пересылке',
      extends: 'уведомление о продлении срока',
      pauses: 'запрос документов',
    },
    answer: 'ответ',
    other: 'письмо',
    number: ' № ',
    received: 'поступило',
    to: 'адресат: ',
    of: (day) => ` от ${day}`,
    inMonth: (day) => [`, отправленного ${inMonthRu(day)}`, ` ${inMonthRu(day)}`],
  },
  en: {
    copy: 'copy of the letter',
    proof: { post: 'proof of posting', portal: 'confirmation of submission', in_person: 'stamp of receipt' },
    otherProof: 'proof of sending',
    effect: {
      registers: 'notice of registration',
      forwards: 'notice of forwarding',
      extends: 'notice of extension',
      pauses: 'request for documents',
    },
    answer: 'reply',
    other: 'letter',
    number: ', no. ',
    received: 'received',
    to: 'to ',
    of: (day) => ` of ${day}`,
    inMonth: (day) => [` of ${words('en').day(day, 'month')}`, ` of ${words('en').day(day, 'month')}`],
  },
};
