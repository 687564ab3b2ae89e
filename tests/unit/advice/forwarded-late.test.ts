import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { factsOn, tell } from './history';

const RU = lawInForce('RU');
/** Sent on 8 April 2026, registered on the 10th, passed on so many days after. */
const facts = (channel: string, days: number) => {
  const happenings = [
    { after: 2, kind: 'registration', to: 0 },
    { after: days, kind: 'forwarded', to: 3 },
  ];
  const told = tell(RU, {
    sentOn: day('2026-04-08'),
    channel,
    category: 'rotation',
    about: null,
    to: 0,
    draft: false,
    happenings,
    child: null,
  });
  return factsOn(RU, told, null, day('2026-06-01')).forwardedLate;
};

describe('a forwarding in the facts of the ladder', () => {
  it('is late after the safe day that the letter’s page has, with the days of the post', () => {
    // By Friday 17 April; a paper notice is safe until the 24th.
    expect([facts('portal', 7), facts('portal', 8)]).toEqual([null, { byOn: '2026-04-17', onDay: '2026-04-18' }]);
    expect([facts('post', 8), facts('post', 14), facts('post', 15)]).toEqual([null, null, { byOn: '2026-04-17', onDay: '2026-04-25' }]);
  });
});
