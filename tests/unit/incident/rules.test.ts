import { describe, expect, it } from 'vitest';
import { AUTHORISED, authorisedName } from '@/lib/incident/authorised';
import { asks, INCIDENT_CODES, INCIDENT_KINDS, incidentKindOf, isIncidentCode } from '@/lib/incident/kinds';
import { incidentQuery, readIncidentFilter } from '@/lib/incident/list-filter';
import { INCIDENT_OUTCOMES, OUTCOME_CODES, outcomesOf } from '@/lib/incident/outcomes';
import { INCIDENT_ROLES, ROLE_CODES } from '@/lib/incident/roles';
import { LOCALES } from '@/lib/words/locale';

describe('kinds of incident', () => {
  it.each(INCIDENT_KINDS.map((kind) => [kind.code, kind] as const))('%s has names, a hint and a role that is in the list', (_, kind) => {
    for (const locale of LOCALES) {
      expect(kind.name[locale].length).toBeGreaterThan(2);
      expect(kind.hint[locale]).toMatch(/\.$/);
    }
    expect(ROLE_CODES).toContain(kind.role);
  });

  it('have each code once, and an unknown one is another', () => {
    for (const codes of [INCIDENT_CODES, OUTCOME_CODES, ROLE_CODES]) expect(new Set(codes).size).toBe(codes.length);
    expect([isIncidentCode('detention'), isIncidentCode('constructor'), incidentKindOf('x').code]).toEqual([true, false, 'other']);
  });

  it('ask what belongs to them: a smear its words and where they stand, a detention whether the event was authorised', () => {
    expect([asks('smear', 'quote'), asks('detention', 'authorised'), asks('smear', 'authorised'), asks('visit', 'quote')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('have outcomes of their own, and all can be unknown', () => {
    for (const { code } of INCIDENT_KINDS) expect(outcomesOf(code).map((outcome) => outcome.code)).toContain('unknown');
    expect(outcomesOf('smear').map(({ code }) => code)).not.toContain('arrested');
  });
});

describe('"not authorised"', () => {
  it('is never worded as a refusal, in any language', () => {
    const said = [
      ...AUTHORISED.map((code) => authorisedName(code)),
      ...INCIDENT_OUTCOMES.map(({ name }) => name),
      ...INCIDENT_ROLES.map(({ name }) => name),
    ];
    for (const name of said) for (const locale of LOCALES) expect(name[locale]).not.toMatch(/отказ|refus|запрещ|banned/i);
    expect(authorisedName('anything')).toEqual(authorisedName('unknown'));
  });
});

describe('the address of a list', () => {
  it('is read back as it was written', () => {
    const asked = {
      kind: 'detention',
      region: 'RU-MOW',
      from: '2013-02-01',
      to: '2013-02-28',
      source: 'import',
      authorised: 'not_authorised',
      open: '1',
    };
    const { filter, ignored } = readIncidentFilter(asked);
    expect([...ignored]).toEqual([]);
    expect(readIncidentFilter(Object.fromEntries(new URLSearchParams(incidentQuery(filter)))).filter).toEqual(filter);
  });
  it('of a month is the whole month', () => {
    const { filter } = readIncidentFilter({ from: '02.2024', to: 'февраль 2024' });
    expect([filter.from, filter.to]).toEqual(['2024-02-01', '2024-02-29']);
  });
  it('that is odd is left out and named', () => {
    const { filter, ignored } = readIncidentFilter({
      kind: '__proto__',
      region: 'XX',
      from: '31.02.2026',
      outcome: ['a', 'b'],
      file: 'x',
      open: 'да',
    });
    expect([...ignored].sort()).toEqual(['file', 'from', 'kind', 'open', 'outcome', 'region']);
    expect(incidentQuery(filter)).toBe('');
  });
});
