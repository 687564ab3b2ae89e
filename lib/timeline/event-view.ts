import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { eventKindOf } from '@/lib/event/kinds';
import type { Lookup } from '@/lib/event/kinds/kind';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type Row = {
  id: string;
  seq: number;
  kind: string;
  letterId: string | null;
  caseId: string | null;
  thingId: string | null;
  noun: string;
  onDay: Date;
  precision: string;
  recordedBy: string | null;
  byRole: string;
  payload: unknown;
};

export type EventView = {
  id: string;
  /** The order of logging; `day` is when it happened. */
  seq: number;
  kind: string;
  icon: string;
  tone: 'good' | 'poor' | 'bad' | 'neutral';
  title: string;
  /** Words for who recorded it: you, the family, an organizer. Never a name. */
  who: string;
  day: CalendarDate;
  precision: 'day' | 'month';
  letterId: string | null;
  caseId: string | null;
  /** The petition, gathering, incident … it tells of, and what it is; a question's occasion. */
  thingId: string | null;
  noun: string;
  editionId?: string;
  /** Where everybody can read of it, without the language. */
  publicPath?: string;
  payload: Record<string, unknown>;
};

/** The bodies an event's payload names: to be read before it can be said. */
export const officialIdsIn = (payload: unknown): string[] =>
  Object.entries(payload as object).flatMap(([name, value]) => (/^(to|from|official)Id$/.test(name) ? [String(value)] : []));

/** An event's row as a sentence. A payload that its kind does not know is a bug and is thrown. */
export function eventView(row: Row, actor: Actor, look: Lookup): EventView {
  const kind = eventKindOf(row.kind);
  const payload = kind.payload.parse(row.payload) as Record<string, unknown>;
  return {
    id: row.id,
    seq: row.seq,
    kind: row.kind,
    icon: kind.icon,
    tone: kind.tone,
    title: kind.sentence(payload, look),
    who: look.w.t(`case.who.${whoseWords(row, actor)}`),
    day: fromDbDate(row.onDay),
    precision: row.precision === 'month' ? 'month' : 'day',
    letterId: row.letterId,
    caseId: row.caseId,
    thingId: row.thingId,
    noun: row.noun,
    payload,
  };
}

function whoseWords(row: Row, actor: Actor): string {
  if (row.recordedBy && row.recordedBy === actor.memberId) return 'you';
  if (row.byRole === 'system') return 'homeward';
  if (row.byRole === 'stranger') return 'stranger';
  return row.byRole === 'family' ? 'family' : 'organizer';
}
