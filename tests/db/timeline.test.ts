import { beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '@/lib/case/note';
import { setOutcome } from '@/lib/case/outcome';
import { logLetter } from '@/lib/letter/log-letter';
import { logReply } from '@/lib/reply/log-reply';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

describe('a case’s timeline', () => {
  it('has every change, in the order of its days, in both languages', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-02' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-11-10', { number: '5/1' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'forwarded', '2026-11-18', { forwardedToId: one.body('ru.mod.appeals') })));
    must(await setOutcome(one.organizer, { caseId: one.a.caseId, outcome: 'partly' }));
    for (const locale of ['ru', 'en'] as const) {
      const timeline = await readTimeline(one.a.actor, one.a.caseId, words(locale));
      const events = timeline?.events ?? [];
      expect(events.map(({ day }) => day)).toEqual([...events.map(({ day }) => day)].sort());
      expect(events.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['case_opened', 'letter_sent', 'letter_registered', 'letter_forwarded', 'reply_received', 'outcome_set']),
      );
      // A key shown in place of a sentence, or a body without a name, would be seen here.
      for (const { title, who } of events) expect(`${title} ${who}`).not.toMatch(/\b(case|desk|family|form)\.\w+|…|undefined|\[object/);
    }
  });

  it('says who recorded a thing without a name: to the family “you”, to an organizer “the family”', async () => {
    const by = async (actor: typeof one.organizer) =>
      (await readTimeline(actor, one.a.caseId, words('en')))?.events.find(({ kind }) => kind === 'case_opened')?.who;
    expect(await by(one.a.actor)).toBe(words('en').t('case.who.you'));
    expect(await by(one.organizer)).toBe(words('en').t('case.who.family'));
  });

  it('shows organizers their notes in the order in which they were written, and the family none', async () => {
    const texts = ['первая', 'вторая', 'третья', 'четвёртая', 'пятая', 'шестая'];
    for (const [at, text] of texts.entries()) {
      setTo(`2026-11-2${Math.floor(at / 2)}T09:00:00Z`);
      must(await addNote(one.organizer, { caseId: one.b.caseId, text }));
    }
    setTo(NOON);
    const seen = await readTimeline(one.editor, one.b.caseId, words('ru'));
    expect(seen?.notes.map(({ text }) => text)).toEqual(texts);
    const family = await readTimeline(one.b.actor, one.b.caseId, words('ru'));
    expect(family?.notes).toEqual([]);
    expect(family?.events.filter(({ kind }) => kind === 'note_added')).toEqual([]);
  });
});
