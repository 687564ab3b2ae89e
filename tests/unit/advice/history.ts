import type { Facts } from '@/lib/advice/facts';
import { type Around, factsOf, type HopRow, type LetterRow, type ReplyRow } from '@/lib/advice/facts-of';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { hopDays, newStay } from '@/lib/letter/hop-row';
import { replyKind } from '@/lib/reply/kinds';
import { addDays, type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { MINISTRY } from './facts';

/** What happened to a letter, in order: so many days after what went before. */
export type Happening = { after: number; kind: string; to: number };
export type History = {
  sentOn: CalendarDate;
  channel: string;
  category: string;
  law?: string;
  open?: number;
  about: number | null;
  to: number;
  draft: boolean;
  happenings: readonly Happening[];
  /** A letter that follows it up, by that step. */
  child: string | null;
};

/** Bodies of every sort the law binds otherwise. */
export const BODIES = [
  MINISTRY,
  { ...MINISTRY, id: 'staff', code: 'ru.general-staff', kind: 'general_staff' },
  { ...MINISTRY, id: 'prosecutor', code: 'ru.prosecutor-general', ruleFamily: 'prosecutor', kind: 'prosecutor' },
  { ...MINISTRY, id: 'governor', code: null, rank: 'regional', kind: 'governor' },
  { ...MINISTRY, id: 'fund', code: null, ruleFamily: 'none', kind: 'fund' },
];
const body = (at: number) => BODIES[at % BODIES.length] ?? MINISTRY;

type Told = {
  row: LetterRow;
  endedOn: CalendarDate;
  terminations: { bodyId: string; onDay: CalendarDate }[];
  /** Answers of the body it is at, and the day one was due: without an extension that came too late. */
  answersOn: CalendarDate[];
  dueOn: CalendarDate | null;
};
type Stay = ReturnType<typeof newStay>;

/** A history told to the end: the rows that stand in the database then. */
export function tell(
  law: LawInForce,
  { sentOn, channel, category, law: role = 'answer', open = 0, about, to, draft, happenings }: History,
): Told {
  const letter = { channel, sentOn: toDbDate(sentOn), sentPrecision: 'day', law: role };
  const stays: { stay: Stay; official: (typeof BODIES)[number]; registered: boolean }[] = [
    { stay: newStay(1, sentOn), official: body(to), registered: false },
  ];
  const replies: ReplyRow[] = [];
  const terminations: Told['terminations'] = [];
  let state = draft ? 'draft' : 'sent';
  let today = sentOn;
  const daysOf = ({ stay, official }: (typeof stays)[number]) =>
    hopDays(law, letter, stay, { ruleFamily: official.ruleFamily, roll: null });
  for (const { after, kind, to: next } of draft ? [] : happenings) {
    today = addDays(today, after);
    const at = stays.at(-1);
    if (!at) break;
    replies.push({ hopId: String(stays.length), kind, receivedOn: toDbDate(today), datedOn: null });
    const { effect, answers } = replyKind(kind);
    const due = daysOf(at).answerByOn;
    if (effect === 'registers') Object.assign(at, { stay: { ...at.stay, registeredOn: toDbDate(today) }, registered: true });
    if (effect === 'extends' && due && !at.stay.extended)
      at.stay = { ...at.stay, extended: true, extendedToOn: new Date(due.getTime() + 30 * 86_400_000) };
    if (effect === 'pauses') state = 'awaiting_us';
    else if (state === 'awaiting_us' && (answers || effect === 'forwards')) state = 'sent';
    if (kind === 'terminated') terminations.push({ bodyId: at.official.id, onDay: today });
    if (effect === 'forwards') stays.push({ stay: newStay(stays.length + 1, today), official: body(next), registered: false });
  }
  const hops: HopRow[] = stays.map((each, at) => ({
    ...each.stay,
    ...daysOf(each),
    id: String(at + 1),
    fromHopId: at > 0 ? String(at) : null,
    officialId: each.official.id,
    arrivedOn: each.stay.arrivedOn,
    numbered: each.registered,
  }));
  const last = stays.at(-1);
  if (!last) throw new Error('A letter has a stay.');
  const now = daysOf(last);
  const answer = replies.find(({ hopId, kind }) => hopId === String(stays.length) && replyKind(kind).answers);
  const row: LetterRow = {
    ...now,
    id: 'letter',
    caseId: 'case',
    region: 'RU-PER',
    channel,
    law: role,
    category,
    rung: null,
    aboutId: about === null ? null : body(about).id,
    sentOn: toDbDate(sentOn),
    sentPrecision: 'day',
    state,
    answeredOn: answer?.receivedOn ?? null,
    extended: last.stay.extended,
    looped: new Set(stays.map(({ official }) => official.id)).size < stays.length,
    hops,
    replies,
    points: Array.from({ length: open }, () => ({ readings: [] })),
  };
  const here = replies.filter(({ hopId }) => hopId === String(stays.length));
  const plain = daysOf({ ...last, stay: { ...last.stay, extended: false, extendedToOn: null } });
  const notice = here.find(({ kind }) => replyKind(kind).effect === 'extends');
  const counts = notice && plain.answerSafeOn && notice.receivedOn <= plain.answerSafeOn;
  const due = counts ? now.answerByOn : plain.answerByOn;
  const answersOn = here.filter(({ kind }) => replyKind(kind).answers).map(({ receivedOn }) => fromDbDate(receivedOn));
  return { row, endedOn: today, terminations, answersOn, dueOn: due && fromDbDate(due) };
}

/** Its facts on a day. */
export function factsOn(law: LawInForce, { row, terminations }: Told, child: string | null, today: CalendarDate): Facts {
  const children: Around['children'] = child ? [{ id: 'child', rung: child, toId: 'x', sentOn: today, standing: 'on_time' }] : [];
  const bodyOf = (id: string) => BODIES.find((each) => each.id === id) ?? MINISTRY;
  return factsOf(row, { law, today, bodyOf, ended: terminations, children });
}
