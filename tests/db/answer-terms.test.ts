import { beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '@/lib/case/open';
import { type AnswerRole, answerTerms } from '@/lib/jurisdiction/answer-roles';
import { clarifyLetter } from '@/lib/letter/clarify';
import { clarifySchema, deskLetterSchema } from '@/lib/letter/desk-schema';
import { logLetter } from '@/lib/letter/log-letter';
import { foundCampaign } from '@/lib/member/found-campaign';
import { proposeOfficial } from '@/lib/official/propose';
import { logReply } from '@/lib/reply/log-reply';
import { calendarDate } from '@/lib/time/calendar-date';
import { readLetter } from '@/lib/timeline/read-letter';
import { type Campaign, letterTo, testCampaign, testMember } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf, hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});
const logged = async (law?: AnswerRole, code = 'ru.mod') =>
  must(await logLetter(one.organizer, letterTo(one.a.caseId, one.body(code), { sentOn: '2026-11-02', law }))).letterId;
const days = (letterId: string) => letterRow(db.admin, letterId);

describe('a letter of 2 November 2026 logged with the term that binds its answer', () => {
  // Registered by the 5th: + 30 = 5 December, + 20 = the 25th, + 15 = the 20th; a deputy's request runs from its receipt.
  it.each([
    [undefined, '2026-12-05'],
    ['answer', '2026-12-05'],
    ['migration', '2026-11-25'],
    ['prosecutorNoCheck', '2026-11-20'],
    ['deputyRequest', '2026-12-02'],
  ] as const)('%s is due on %s', async (law, answerBy) => {
    expect(await days(await logged(law))).toMatchObject({ answerBy });
  });

  it.each([
    ['UA', 'answerNoStudy', '2026-11-17'],
    ['UA', 'information', '2026-11-09'],
    ['BY', 'answerNoStudy', '2026-11-17'],
    ['IN', 'urgent', '2026-11-04'],
    ['IN', 'thirdParty', '2026-12-12'],
  ] as const)('in %s, %s is due on %s, as no other term is', async (jurisdiction, law, answerBy) => {
    const slug = `term-${jurisdiction}-${law}`.toLowerCase();
    const id = await foundCampaign({ slug, nameRu: slug, nameEn: slug, jurisdiction }, async ({ actor }) => actor.campaignId);
    const organizer = await testMember(id, 'organizer', slug.slice(0, 20));
    const { caseId } = must(await openCase(organizer, { alias: 'дело', category: 'info', region: 'ZZ' }));
    const { officialId } = must(await proposeOfficial(organizer, { nameRu: 'Ведомство', rank: 'federal', region: null }));
    const due = async (role?: AnswerRole) =>
      (await days(must(await logLetter(organizer, letterTo(caseId, officialId, { sentOn: '2026-11-02', law: role }))).letterId)).answerBy;
    expect(await due(law)).toBe(answerBy);
    expect(await due()).not.toBe(answerBy);
    expect(await logLetter(organizer, letterTo(caseId, officialId, { sentOn: '2026-11-02', law: 'migration' }))).toMatchObject({
      reason: 'not_in_list',
      field: 'law',
    });
  });

  it('every term of the law can be asked for in both of the desk’s forms, and none that is not an answer', () => {
    for (const { role } of answerTerms('RU')) {
      expect(deskLetterSchema.shape.law.parse(role)).toBe(role);
      expect(clarifySchema.shape.law.parse(role)).toBe(role);
    }
    expect(deskLetterSchema.shape.law.safeParse('court').success).toBe(false);
    expect(answerTerms('RU').map(({ role }) => role)).not.toContain('extension');
    expect(answerTerms('RU')[0]?.role).toBe('answer');
  });
});

describe('a term that becomes known later', () => {
  it('counts the days of every stay anew, tells it, and gives the general one back', async () => {
    const letterId = await logged();
    const forwarded = { letterId, kind: 'forwarded', receivedOn: calendarDate('2026-11-10'), forwardedToId: one.body('ru.duma') } as const;
    must(await logReply(one.organizer, forwarded));
    const before = await hopRows(db.admin, letterId);
    must(await clarifyLetter(one.organizer, { letterId, law: 'migration' }));
    // The second stay: the notice of the 10th + 3 + 20 = 3 December.
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ answerBy: '2026-11-25' }, { answerBy: '2026-12-03' }]);
    expect(await days(letterId)).toMatchObject({ answerBy: '2026-12-03' });
    expect((await readLetter(one.a.actor, letterId))?.letter.law).toBe('migration');
    must(await clarifyLetter(one.organizer, { letterId, law: 'migration' }));
    must(await clarifyLetter(one.organizer, { letterId, law: 'answer' }));
    expect(await hopRows(db.admin, letterId)).toEqual(before);
    expect((await eventsOf(db.admin, letterId)).filter((kind) => kind === 'letter_term')).toHaveLength(2);
  });

  it('and a day of delivery said in the same post counts by it', async () => {
    const letterId = await logged();
    must(await clarifyLetter(one.organizer, { letterId, law: 'deputyRequest', deliveredOn: calendarDate('2026-11-06') }));
    expect(await days(letterId)).toMatchObject({ answerBy: '2026-12-06' });
  });

  it('is refused where the law has none such, and what is not said stays', async () => {
    const letterId = await logged('migration');
    expect(await clarifyLetter(one.organizer, { letterId, law: 'thirdParty' })).toMatchObject({ reason: 'not_in_list', field: 'law' });
    must(await clarifyLetter(one.organizer, { letterId, deliveredOn: calendarDate('2026-11-03') }));
    expect((await readLetter(one.organizer, letterId))?.letter.law).toBe('migration');
  });
});
