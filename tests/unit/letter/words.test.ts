import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '@/lib/letter/numbers';
import { kindOfPicture, PICTURES } from '@/lib/reply/pictures';

describe('an official number', () => {
  it.each([
    ['a-123/Б', 'А 123/б'],
    ['АО–7/12', 'AO-7/12'],
    ['  4вп-1951-26 ', '4ВП195126'],
  ])('%s is %s', (one, other) => expect(normaliseNumber(one)).toBe(normaliseNumber(other)));
  it('tells different numbers apart', () => expect(normaliseNumber('12/3')).not.toBe(normaliseNumber('1/23')));
});

describe('the five pictures', () => {
  it('each lead to a kind of their own', () => expect(new Set(PICTURES.map(kindOfPicture)).size).toBe(5));
});
