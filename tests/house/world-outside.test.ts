import { describe, expect, it } from 'vitest';
import { places, sourceFiles } from '../support/sources';

const files = ['lib', 'components', 'app'].flatMap((folder) => sourceFiles(folder));

/** The files that read the environment: each is where its variable has its meaning. */
const ENVIRONMENT = [
  'lib/auth/cookie-names.ts',
  'lib/auth/leave.ts',
  'lib/auth/limiter.ts',
  'lib/auth/surfaces.ts',
  'lib/campaign/campaign-ids.ts',
  'lib/db/client.ts',
  'lib/log.ts',
  'lib/member/door-campaigns.ts',
  'lib/member/feed-cookie.ts',
  'lib/member/set-up.ts',
  'lib/seal/master-key.ts',
  'lib/time/clock.ts',
];

describe('the clock', () => {
  it('is read by lib/time/clock.ts alone', () => {
    const reads = places(files, /new Date\(\s*\)|\bDate\.now\(|\bDate\(\)|performance\.now\(/);
    expect(reads.filter((place) => !place.startsWith('lib/time/clock.ts:'))).toEqual([]);
    expect(reads.some((place) => place.startsWith('lib/time/clock.ts:'))).toBe(true);
  });

  it('is not read through the database either', () => {
    expect(
      places(files, /\b(now\(\)|current_date|current_timestamp|localtimestamp)\b/i).filter((place) =>
        /SELECT|WHERE|INTERVAL|::date/.test(place),
      ),
    ).toEqual([]);
  });

  it('is set by tests only', () => {
    expect(places(files, /setClockForTests/).filter((place) => !place.startsWith('lib/time/clock.ts:'))).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in these files and in no other', () => {
    const reading = new Set(places(files, /process\.env\b/).map((place) => place.slice(0, place.indexOf(':'))));
    expect([...reading].sort()).toEqual(ENVIRONMENT);
  });
});

describe('nothing of ours calls out', () => {
  it('no request is made from the server', () => {
    expect(places(files, /\bfetch\(|from ['"](node:)?https?['"]|XMLHttpRequest|new WebSocket/)).toEqual([]);
  });

  it('no page asks a third party for anything', () => {
    expect(places(files, /(src|href|action)=["'{`]+https?:\/\//).filter((place) => !/wikipedia\.org/.test(place))).toEqual([]);
  });

  it('nothing is written to the console: lib/log.ts says what may be logged', () => {
    expect(places(files, /\bconsole\.\w+\(/)).toEqual([]);
  });
});
