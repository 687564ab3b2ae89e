import { describe, expect, it } from 'vitest';
import { keepsAll, missingIn, onlyInScope, type Said } from '@/lib/person/consent-rules';
import { CONSENT_SCOPES } from '@/lib/person/consent-scopes';
import { PRESENT_WORDING, WORDINGS, wordingOf } from '@/lib/person/consent-wording';
import { digestOf } from '@/lib/publication/canonical';
import { compilePerson, type KnownPerson } from '@/lib/publication/compile-person';
import { passageDigest, passageSchema } from '@/lib/publication/passage';
import { calendarDate } from '@/lib/time/calendar-date';

const said = (scope: string[], name: string | null = null, story: string | null = null): Said => ({ scope, name, story });

describe('agreeing anew', () => {
  it.each([
    ['more', said(['region']), said(['region', 'status']), true],
    ['the same', said(['region']), said(['region']), true],
    ['less', said(['region', 'status']), said(['region']), false],
    ['something else', said(['region']), said(['status']), false],
    ['another name', said(['public_name'], 'Анна'), said(['public_name', 'region'], 'Нюра'), false],
    ['the same name and more', said(['public_name'], 'Анна'), said(['public_name', 'region'], 'Анна'), true],
    ['another story', said(['story'], null, 'Ждём'), said(['story'], null, 'Ждём.'), false],
  ])('to %s: the earlier may be said still: %#', (_, before, after, keeps) => {
    expect(keepsAll(before, after)).toBe(keeps);
  });

  it('keeps no name and no story that are not ticked, and misses those that are', () => {
    expect(onlyInScope(said(['region'], 'Анна', 'Ждём'))).toEqual(said(['region']));
    expect(missingIn(said(['public_name']))).toBe('name');
    expect(missingIn(said(['story']))).toBe('story');
    expect(missingIn(said(['region', 'status']))).toBeNull();
  });
});

describe('the words', () => {
  it('have versions of their own, one after the other', () => {
    expect(WORDINGS.map(({ version }) => version)).toEqual(WORDINGS.map((_, at) => at + 1));
    expect(wordingOf(PRESENT_WORDING.version)).toBe(PRESENT_WORDING);
    expect(wordingOf(99)).toBeNull();
  });

  // Whoever changes a sentence somebody agreed to makes another version of it.
  it('of a version are never changed', () => {
    expect(WORDINGS.map((wording) => digestOf(wording))).toEqual([FIRST_WORDING]);
    // The parts and what they say stand on the same form.
    expect(digestOf(CONSENT_SCOPES)).toBe(PARTS);
  });
});

const FIRST_WORDING = '06ac543c74c700227d689c178f528fb3e1dc0a61e432feb45736913d6865e145';
const PARTS = '9a8043148e50fe0e2e167ccdd1839ecec332162be3c7ba548499fc1e9c4323c3';

const whole: KnownPerson = {
  scope: CONSENT_SCOPES.map(({ code }) => code),
  publicName: 'Анна и Павел',
  region: 'RU-PER',
  draftedOn: { day: calendarDate('2022-09-21'), precision: 'day' },
  statuses: [{ status: 'missing', onDay: calendarDate('2026-10-01'), precision: 'day', seq: 1 }],
  story: 'Ждём дома.',
};
const ASOF = calendarDate('2026-10-31');
const KEYS: Record<string, string[]> = {
  public_name: ['publicName'],
  region: ['region'],
  status: ['status'],
  draft_days: ['draftedMonth', 'daysSinceDraft'],
  story: ['story'],
};

describe('what may be said of a person', () => {
  it.each(CONSENT_SCOPES.map(({ code }) => code))('with %s alone is that alone', (code) => {
    expect(Object.keys(compilePerson({ ...whole, scope: [code] }, ASOF) ?? {})).toEqual(KEYS[code]);
  });

  it('with everything is everything; the day of the draft is not in it', () => {
    expect(compilePerson(whole, ASOF)).toEqual({
      publicName: 'Анна и Павел',
      region: 'RU-PER',
      status: 'missing',
      draftedMonth: '2022-09',
      daysSinceDraft: 1501,
      story: 'Ждём дома.',
    });
  });

  it('does not tell by a count that stopped what nobody agreed to tell', () => {
    const home = { ...whole, statuses: [{ status: 'discharged', onDay: calendarDate('2026-10-01'), precision: 'day' as const, seq: 1 }] };
    expect(compilePerson({ ...home, scope: ['region', 'draft_days'] }, ASOF)).toEqual({ region: 'RU-PER' });
    expect(compilePerson({ ...home, scope: ['draft_days'] }, ASOF)).toBeNull();
    expect(compilePerson({ ...home, scope: ['status', 'draft_days'] }, ASOF)).toMatchObject({ status: 'discharged', daysSinceDraft: 1471 });
  });

  it('says "about" for a month', () => {
    const drafted = { day: calendarDate('2022-09-01'), precision: 'month' as const };
    expect(compilePerson({ ...whole, draftedOn: drafted }, ASOF)).toMatchObject({ daysAbout: true });
  });

  it('is nothing where nothing is known', () => {
    expect(compilePerson({ ...whole, scope: ['status', 'draft_days'], statuses: [], draftedOn: null }, ASOF)).toBeNull();
  });

  it('can hold nothing else', () => {
    expect(passageSchema.safeParse({ place: 'у реки' }).success).toBe(false);
  });

  it('is known by its salted digest only', () => {
    const [one, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    expect(passageDigest(one, { region: 'RU-PER' })).not.toBe(passageDigest(other, { region: 'RU-PER' }));
    expect(passageDigest(one, { region: 'RU-PER', status: 'dead' })).toBe(passageDigest(one, { status: 'dead', region: 'RU-PER' }));
  });
});
