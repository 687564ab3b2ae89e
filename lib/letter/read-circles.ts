import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type OfficialView, officialsByIds } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { type ChainRow, type Circle, chainsOf, circlesOf, type LoopedLetter } from './circles';
import { forwardingsIn } from './forwarding-graph';
import { groupsOf, longestPath } from './forwarding-groups';
import { type NamedLetter, readNamedLetters } from './read-named-letters';

/** The newest letters that are looked at, the circles shown, and the letters listed of one. */
export const LETTERS_READ = 2_000;
const CIRCLES = 50;
const LISTED = 50;

/** A body that was handed complaints about itself: how many, of how many cases. */
export type BackToItself = { officialId: string; letters: number; cases: number };

export type Circles = {
  circles: Circle[];
  all: number;
  /** Older letters that go round are not counted. */
  over: boolean;
  /** Closed groups of more than one body, with the forwardings inside them; steps of the longest chain between groups. */
  groups: { bodies: string[]; forwardings: number }[];
  longestSteps: number;
  backToItself: BackToItself[];
  names: Map<string, OfficialView>;
  /** The letters of the circle, or of the body, that the address asks for; null where it asks for none. */
  listed: { letters: (NamedLetter & { days: number | null })[]; all: number } | null;
};

/** Where the campaign's letters were passed in a circle, in one transaction: rows of hops are read of looped letters only. */
export function readCircles(actor: Actor, asked: { circle: string; about: string }): Promise<Circles> {
  return withScope(actor, async (scope) => {
    const letters = await loopedLetters(scope);
    const circles = circlesOf(letters.slice(0, LETTERS_READ));
    const graph = forwardingsIn(letters.map(({ chain }) => chain));
    const groups = groupsOf(graph).filter(({ length }) => length > 1);
    const inside = (group: string[]) =>
      graph.edges.reduce((sum, { from, to, letters: n }) => sum + (group.includes(from) && group.includes(to) ? n : 0), 0);
    const backToItself = await findBackToItself(scope);
    const shown = circles.slice(0, CIRCLES);
    const wanted = asked.circle ? circles.find(({ key }) => key === asked.circle) : undefined;
    const ids = [...graph.bodies, ...backToItself.map(({ officialId }) => officialId)];
    return {
      circles: wanted && !shown.includes(wanted) ? [...shown, wanted] : shown,
      all: circles.length,
      over: letters.length > LETTERS_READ,
      groups: groups.map((bodies) => ({ bodies, forwardings: inside(bodies) })).sort((a, b) => b.forwardings - a.forwardings),
      longestSteps: Math.max(0, longestPath(graph).length - 1),
      backToItself,
      names: await officialsByIds(scope, ids),
      listed: wanted ? await listCircle(scope, wanted) : isId(asked.about) ? await listBody(scope, asked.about) : null,
    };
  });
}

async function loopedLetters({ db, actor }: Scope): Promise<LoopedLetter[]> {
  const letters = await db.$queryRaw<{ id: string; caseId: string }[]>`
    SELECT l.id, l.case_id AS "caseId" FROM letter l
    WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.looped AND l.state IN ('sent', 'awaiting_us', 'closed')
    ORDER BY l.sent_on DESC, l.id LIMIT ${LETTERS_READ + 1}`;
  const hops = await db.$queryRaw<ChainRow[]>`
    SELECT h.id, h.letter_id AS "letterId", h.official_id AS "officialId", h.from_hop_id AS "fromHopId", h.arrived_on::text AS "arrivedOn" FROM hop h
    WHERE h.campaign_id = ${actor.campaignId}::uuid AND h.letter_id = ANY(${letters.map(({ id }) => id)}::uuid[])
    ORDER BY h.letter_id, h.step`;
  const chains = chainsOf(hops);
  return letters.map(({ id, caseId }) => ({ id, caseId, chain: chains.get(id) ?? [] }));
}

function findBackToItself({ db, actor }: Scope): Promise<BackToItself[]> {
  return db.$queryRaw<BackToItself[]>`
    SELECT h.official_id AS "officialId", count(DISTINCT l.id)::int AS letters, count(DISTINCT l.case_id)::int AS cases
    FROM letter l JOIN hop h ON h.campaign_id = l.campaign_id AND h.letter_id = l.id AND h.official_id = l.about_id AND h.step > 1
    WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.about_id IS NOT NULL AND l.state IN ('sent', 'awaiting_us', 'closed')
    GROUP BY h.official_id ORDER BY letters DESC, h.official_id LIMIT ${CIRCLES}`;
}

async function listCircle(scope: Scope, { letters }: Circle): Promise<Circles['listed']> {
  const first = letters.slice(0, LISTED);
  const named = await readNamedLetters(
    scope,
    first.map(({ id }) => id),
  );
  return {
    letters: named.map((letter) => ({ ...letter, days: first.find(({ id }) => id === letter.id)?.days ?? null })),
    all: letters.length,
  };
}

async function listBody(scope: Scope, officialId: string): Promise<Circles['listed']> {
  const { db, actor } = scope;
  const rows = await db.$queryRaw<{ id: string; sentOn: CalendarDate }[]>`
    SELECT DISTINCT l.id, l.sent_on AS "sentOn" FROM letter l
    JOIN hop h ON h.campaign_id = l.campaign_id AND h.letter_id = l.id AND h.official_id = l.about_id AND h.step > 1
    WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.about_id = ${officialId}::uuid AND l.state IN ('sent', 'awaiting_us', 'closed')
    ORDER BY l.sent_on DESC, l.id LIMIT 1000`;
  const named = await readNamedLetters(
    scope,
    rows.slice(0, LISTED).map(({ id }) => id),
  );
  return { letters: named.map((letter) => ({ ...letter, days: null })), all: rows.length };
}
