import { setTimeout as sleep } from 'node:timers/promises';
import { type Actor, strangerActor, systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { addToTold } from '@/lib/intake/add-to-told';
import { answerTold } from '@/lib/intake/answer-told';
import { TELL_SECONDS, tellToken } from '@/lib/intake/form';
import type { ToldKind } from '@/lib/intake/kinds';
import { makeIncidentOfTold } from '@/lib/intake/make-incident';
import { declineTold, settleTold } from '@/lib/intake/settle';
import { tell } from '@/lib/intake/tell';
import { addDays, type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { now } from '@/lib/time/clock';
import { daysAgo } from './days';
import { must } from './must';
import { TOLD_WORDS } from './phrases';

type Stage = { campaignId: string; organizer: Actor; organizer2: Actor };
type Scene = {
  ago: number;
  kind: ToldKind;
  region: string | null;
  words: keyof typeof TOLD_WORDS;
  contact?: string;
  /** The day it speaks of, so many days before it was told. */
  before?: number;
};

/** What was told without an account in an invented campaign, the oldest first. */
const TOLD: readonly Scene[] = [
  { ago: 19, kind: 'pressure', region: 'RU-SVE', words: 'visit', before: 1 },
  { ago: 15, kind: 'smear', region: null, words: 'smear' },
  { ago: 9, kind: 'detention', region: 'RU-MOW', words: 'flowers', before: 0, contact: '+7 000 555-04-41' },
  { ago: 6, kind: 'missing', region: 'RU-PER', words: 'silent', before: 33 },
  { ago: 2, kind: 'letter', region: 'RU-TA', words: 'letter' },
  { ago: 0, kind: 'detention', region: 'RU-SPE', words: 'picket', before: 0 },
];

export type Forms = { tokens: string[]; givenAt: number };

/** The forms of the story, given out early: nobody fills one in as fast as a story does. */
export function giveOutForms(campaignId: string): Promise<Forms> {
  return withScope(strangerActor(campaignId), async (scope) => {
    const tokens: string[] = [];
    for (let at = 0; at <= TOLD.length; at += 1) tokens.push(await tellToken(scope));
    return { tokens, givenAt: now().getTime() };
  });
}

/** What strangers told, and what the organizers did about it: some new, some worked on, some closed. */
export async function tellIntake(stage: Stage, { tokens, givenAt }: Forms, anchor: CalendarDate): Promise<void> {
  await sleep(Math.max(0, givenAt + (TELL_SECONDS + 1) * 1_000 - now().getTime()));
  const stranger = strangerActor(stage.campaignId);
  const codes: string[] = [];
  for (const [at, { ago, kind, region, words, contact = null, before }] of TOLD.entries()) {
    const onDay = before === undefined ? null : { day: addDays(anchor, -ago - before), precision: 'day' as const };
    const typed = { token: tokens[at] ?? '', kind, region, onDay, text: TOLD_WORDS[words], contact, lang: 'ru', near: null };
    codes.push(must(await tell(stranger, typed)).code ?? '');
  }
  const [visit = '', smear = '', flowers = '', silent = ''] = await spread(stage.campaignId, anchor);
  const { organizer, organizer2 } = stage;

  must(await answerTold(organizer, { toldId: visit, text: TOLD_WORDS.visitAnswer, upTo: 0 }));
  must(await settleTold(organizer, { toldId: visit, reason: 'helped' }));
  must(await declineTold(organizer2, { toldId: smear, reason: 'too_little' }));
  const onDay = { day: daysAgo(anchor, 9), precision: 'day' as const };
  must(await makeIncidentOfTold(organizer2, { toldId: flowers, kind: 'detention', region: 'RU-MOW', onDay, text: TOLD_WORDS.flowers }));
  must(await answerTold(organizer, { toldId: silent, text: TOLD_WORDS.silentAnswer, upTo: 0 }));
  const more = { code: codes[3] ?? '', pass: null, text: TOLD_WORDS.silentMore, token: tokens.at(-1) ?? '', near: null };
  must(await addToTold(stranger, more));
}

/** Told over three weeks, as the story has it; answers the ids in the order they were told. */
function spread(campaignId: string, anchor: CalendarDate): Promise<string[]> {
  return withScope(systemActor('story', campaignId), async ({ db }) => {
    const rows = await db.intake.findMany({ where: { campaignId }, select: { id: true }, orderBy: { seq: 'asc' } });
    for (const [at, { id }] of rows.entries())
      await db.intake.updateMany({ where: { id, campaignId }, data: { toldOn: toDbDate(daysAgo(anchor, TOLD[at]?.ago ?? 0)) } });
    return rows.map(({ id }) => id);
  });
}
