import { describe, expect, it } from 'vitest';
import { gatheringQuery, readGatheringFilter } from '@/lib/gathering/list-filter';
import { ledgerQuery, readCommentFilter, readEditionFilter, readQuestionFilter } from '@/lib/question/list-filter';

describe('what a list is asked for in its address', () => {
  it('reads what it knows, a month by its ends, and writes the same address again', () => {
    const asked = {
      kind: 'rally',
      region: 'RU-PER',
      from: '2026-05-01',
      to: '2026-05',
      answer: 'waiting',
      ground: 'covid',
      withdrawn: '1',
    };
    const { filter, ignored } = readGatheringFilter(asked);
    expect([...ignored]).toEqual([]);
    expect(filter).toMatchObject({ kind: 'rally', from: '2026-05-01', answer: 'waiting', ground: 'covid', withdrawn: true });
    const again = readGatheringFilter(Object.fromEntries(new URLSearchParams(gatheringQuery(filter))));
    expect(again.filter).toEqual(filter);
  });

  it('leaves out and names what it does not know', () => {
    const { filter, ignored } = readGatheringFilter({
      kind: 'evil',
      region: 'XX',
      from: '31.02.2026',
      answer: 'toString',
      ground: '__proto__',
      withdrawn: 'x',
    });
    expect([...ignored].sort()).toEqual(['answer', 'from', 'ground', 'kind', 'region', 'withdrawn']);
    expect(Object.values(filter).every((value) => value === null)).toBe(true);
  });

  it('does so for editions, questions and requests for comment', () => {
    expect(readEditionFilter({ kind: 'direct_line', to: '2026-12-31' })).toMatchObject({
      filter: { kind: 'direct_line', to: '2026-12-31', withdrawn: null },
    });
    expect(readQuestionFilter({ region: 'none', channel: 'chat' })).toMatchObject({ filter: { region: 'none', channel: 'chat' } });
    expect(readCommentFilter({ answer: 'none', withdrawn: '1' })).toMatchObject({ filter: { answer: 'none', withdrawn: true } });
    expect([...readQuestionFilter({ region: 'XX', channel: 'pigeon' }).ignored].sort()).toEqual(['channel', 'region']);
    expect(ledgerQuery({ region: 'none', page: null })).toBe('?region=none');
  });
});
