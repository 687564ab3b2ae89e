import { describe, expect, it } from 'vitest';
import type { ShownThread } from '@/lib/form/shown-thread';
import type { TellersView } from '@/lib/intake/tellers-view';
import { shownTold } from '@/lib/intake/told-words';
import { calendarDate } from '@/lib/time/calendar-date';
import { words } from '@/lib/words/words';

const day = calendarDate('2026-11-23');
const toldWith = (messages: number): TellersView => ({
  kind: 'detention',
  region: null,
  onDay: null,
  precision: 'day',
  text: 'Рассказ.',
  contact: null,
  toldOn: day,
  state: 'taken',
  settledOn: null,
  messages: Array.from({ length: messages }, (_, at) => ({
    id: String(at),
    fromTeller: true,
    text: '"'.repeat(10_000),
    writtenOn: day,
  })),
});
const shown = (messages: number) => shownTold(words('ru'), { told: toldWith(messages), pass: 'p' });
const threadOf = (messages: number) => JSON.parse(shown(messages).thread ?? '') as ShownThread;

describe('her page', () => {
  it('has what she told and every message', () => {
    expect(threadOf(15).messages.map(({ key }) => key)).toEqual(['told', ...Array.from({ length: 15 }, (_, at) => String(at))]);
    expect(threadOf(15).facts.map(({ label }) => label)).not.toContain('Переписка');
  });

  it('with very much on it shows the newest and says so: with another message it still fits into a post', () => {
    const { messages, facts } = threadOf(60);
    expect([messages[0]?.key, messages[1]?.key, messages.at(-1)?.key]).toEqual(['told', '45', '59']);
    expect(facts.map(({ label }) => label)).toContain('Переписка');
    expect(Buffer.byteLength(JSON.stringify(shown(60)))).toBeLessThan(900_000);
  });
});
