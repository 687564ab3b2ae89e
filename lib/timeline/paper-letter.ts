import 'server-only';
import { answerRule, type RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { RuleRole } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { senderOf, wayTo } from '@/lib/letter/stay-way';
import type { PaperLetter, PaperTerm } from '@/lib/paper/fields';
import { isOpen } from '@/lib/point/rules';
import { extensionOfStay } from '@/lib/reply/extension-of-stay';
import { replyKind } from '@/lib/reply/kinds';
import { paperDay, sentSince } from '@/lib/reply/paper-day';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { EnclosedLetter } from './exhibits';
import type { Body, HopView, LetterView } from './letter-view';

type Lang = 'ru' | 'en';

/** A letter as papers tell it. Its number is the one of the body it was written to; later ones stand in its stays. */
export function letterFields(law: LawInForce, letter: LetterView, lang: Lang): PaperLetter {
  const [first, last] = [letter.hops[0], letter.hops.at(-1)];
  const from = last && senderOf(letter.hops, last);
  return {
    sentOn: letter.sentOn,
    sentPrecision: letter.sentPrecision,
    to: letter.to[lang],
    at: letter.at[lang],
    about: letter.about?.[lang] ?? null,
    term: last ? termOf(law, letter.law, last.official, lang) : null,
    number: first?.number ?? null,
    registeredOn: first?.registeredOn ?? null,
    channel: letter.channel,
    ...daysOf(law, letter, last),
    estimated: last?.clock === 'estimated',
    forwarding: from ? { by: from.official[lang], registeredOn: from.registeredOn, dueOn: from.forwardByOn, onDay: last.arrivedOn } : null,
    stays: (last ? wayTo(letter.hops, last) : []).map(({ official, number, arrivedOn, registeredOn }) => ({
      body: official[lang],
      number,
      arrivedOn,
      registeredOn,
    })),
    replies: repliesOf(letter, lang).map(({ kind, body, number, datedOn, receivedOn }) => ({
      kind,
      answers: replyKind(kind).answers,
      asksForPapers: replyKind(kind).effect === 'pauses',
      body,
      number,
      datedOn,
      receivedOn,
    })),
    points: letter.points.map(({ number, text, verdict }) => ({ number, text, open: isOpen({ verdict }) })),
    text: letter.text,
  };
}

/** The same as an exhibit. */
export const enclosed = (letter: LetterView, lang: Lang): EnclosedLetter => ({
  id: letter.id,
  sentOn: letter.sentOn,
  sentPrecision: letter.sentPrecision,
  channel: letter.channel,
  to: letter.to[lang],
  replies: repliesOf(letter, lang),
});

function repliesOf(letter: LetterView, lang: Lang) {
  const hops = new Map(letter.hops.map((hop) => [hop.id, hop.official[lang]]));
  return letter.replies.map(({ id, kind, hopId, number, datedOn, receivedOn }) => ({
    id,
    kind,
    body: hops.get(hopId) ?? letter.at[lang],
    number,
    datedOn,
    receivedOn,
  }));
}

/** Letters do not rest on an article that no source confirmed. */
function termOf(law: LawInForce, role: string, { ruleFamily }: Body, lang: Lang): PaperTerm | null {
  if (ruleFamily === 'none') return null;
  const rule = answerRule(jurisdictionOf(law.code), { answerRole: role as RuleRole, official: { ruleFamily: ruleFamily as RuleFamily } });
  return rule ? { plain: rule.plain[lang], article: rule.verified ? `${rule.article[lang]}, ${rule.source[lang]}` : null } : null;
}

type Days = Pick<PaperLetter, 'dueOn' | 'safeOn' | 'extensions' | 'firstDueOn' | 'lateNoticeOn'>;

function daysOf(law: LawInForce, letter: LetterView, hop: HopView | undefined): Days {
  if (!hop) return { dueOn: null, safeOn: null, extensions: [], firstDueOn: null, lateNoticeOn: null };
  const since = sentSince(letter);
  const extensions = letter.replies
    .filter(({ hopId, kind }) => hopId === hop.id && replyKind(kind).effect === 'extends')
    .map((reply) => ({ onDay: paperDay(reply, since), toOn: reply.extendedToOn }));
  const days = { dueOn: hop.answerByOn, safeOn: hop.answerSafeOn, extensions, firstDueOn: null, lateNoticeOn: null };
  if (!hop.extended) return days;
  const moved = extensionOfStay(law, { ...letter, sentOn: toDbDate(letter.sentOn) }, inDb(hop), hop.official, letter.replies);
  return moved.inTime
    ? { ...days, firstDueOn: moved.firstByOn }
    : { ...days, dueOn: moved.firstByOn, safeOn: moved.firstSafeOn, lateNoticeOn: moved.noticeOn };
}

const inDb = ({ id, step, arrivedOn, deliveredOn, registeredOn, extended, extendedToOn, pausedDays }: HopView) => ({
  id,
  step,
  arrivedOn: toDbDate(arrivedOn),
  deliveredOn: toDb(deliveredOn),
  registeredOn: toDb(registeredOn),
  extended,
  extendedToOn: toDb(extendedToOn),
  pausedDays,
});

const toDb = (day: CalendarDate | null) => day && toDbDate(day);
