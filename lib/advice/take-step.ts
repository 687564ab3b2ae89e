import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import type { ChannelCode } from '@/lib/letter/channels';
import { holdLetter } from '@/lib/letter/find';
import { insertLetter } from '@/lib/letter/log-letter';
import { paperText } from '@/lib/paper/paper-text';
import { templateOf } from '@/lib/paper/templates';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { complainedOf, mayGoTo } from './addressee';
import { openRungs } from './ladder';
import { ownRungsOf } from './own-rungs';
import { readFacts } from './read-facts';
import { letterOfStep } from './step-paper';

type Step = { letterId: string; rung: string; toId: string };
type Sent = { sentOn: CalendarDate; channel: ChannelCode };
type Done = Result<{ letterId: string; caseId: string }>;

/**
 * Logs that a step's letter was sent: a letter of its own that follows this one up, with its text and its own
 * clock. Refused when the step is not open any more, or was taken meanwhile.
 */
export function takeStep(actor: Actor, typed: Step & Sent, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => follow(scope, typed, typed)));
}

/** Begins a step's letter as a draft, to change its words and send it later. */
export function draftStep(actor: Actor, typed: Step, post?: Post): Promise<Done> {
  return withScope(actor, (scope) => once(scope, post, () => follow(scope, typed, null)));
}

async function follow(scope: Scope, { letterId, rung: code, toId }: Step, sent: Sent | null): Promise<Done> {
  await holdLetter(scope, letterId);
  const { today } = await campaignOf(scope);
  const sentOn = sent?.sentOn ?? today;
  if (sentOn > today) return refused('in_future', 'sentOn');
  // As it was on the day it was sent: noted a day later, its last day has not passed.
  const facts = (await readFacts(scope, [letterId], sentOn)).get(letterId);
  if (!facts) return refused('not_found');
  if (sentOn < facts.letter.sentOn) return refused('before_letter', 'sentOn');
  const own = await ownRungsOf(scope, facts.law.code);
  const rung = openRungs(facts, own).find((each) => each.rung.code === code)?.rung;
  if (!rung?.addressee)
    return (await isOpenToday(scope, letterId, code)) ? refused('not_open_then', 'sentOn') : refused('changed_meanwhile');
  if (!mayGoTo(rung, facts, toId)) return refused('not_in_list', 'toId');
  const letter = await letterOfStep(scope, rung, facts, toId);
  return insertLetter(scope, {
    caseId: facts.caseId,
    toId,
    sentOn: { day: sentOn, precision: 'day' },
    category: facts.letter.category,
    channel: sent?.channel ?? 'portal',
    text: letter && paperText(letter.paper),
    points: letter ? letter.points : [],
    draft: sent === null,
    parentId: letterId,
    aboutId: complainedOf(rung, facts)?.id ?? null,
    law: (rung.template && templateOf(rung.template)?.law) || 'answer',
    rung: rung.code,
  });
}

async function isOpenToday(scope: Scope, letterId: string, code: string): Promise<boolean> {
  const facts = (await readFacts(scope, [letterId])).get(letterId);
  return facts !== undefined && openRungs(facts, await ownRungsOf(scope, facts.law.code)).some(({ rung }) => rung.code === code);
}
