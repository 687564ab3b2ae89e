import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { visibleLetters } from '@/lib/letter/access';
import { endedIn } from '@/lib/reply/ended';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { BodyFact, ChildFact, Facts } from './facts';
import { factsOf, standingToday } from './facts-of';

/** The facts of letters by id, today or on a day gone by, as far as the actor may see them; nothing sealed is opened. */
export async function readFacts(scope: Scope, letterIds: readonly string[], on?: CalendarDate): Promise<Map<string, Facts>> {
  if (letterIds.length === 0) return new Map();
  const { db, actor } = scope;
  const { law, ...campaign } = await campaignOf(scope);
  const today = on ?? campaign.today;
  const rows = await db.letter.findMany({
    where: { id: { in: [...letterIds] }, ...visibleLetters(actor) },
    include: {
      hops: { orderBy: { step: 'asc' } },
      replies: { orderBy: [{ receivedOn: 'asc' }, { seq: 'asc' }], select: { hopId: true, kind: true, receivedOn: true, datedOn: true } },
      points: { select: { readings: { select: { seq: true, replyId: true, verdict: true } } } },
    },
  });
  const bodyOf = await bodiesOf(
    scope,
    rows.flatMap(({ hops }) => hops.map(({ officialId }) => officialId)),
  );
  const children = await childrenOf(
    scope,
    rows.map(({ id }) => id),
    today,
  );
  const ended = await endedIn(scope, [...new Set(rows.map(({ caseId }) => caseId))]);
  return new Map(
    rows.map((row) => [
      row.id,
      factsOf(
        { ...row, hops: row.hops.map((hop) => ({ ...hop, numbered: hop.numberSealed !== null })) },
        {
          law,
          today,
          bodyOf,
          children: children.get(row.id) ?? [],
          ended: ended.filter(({ caseId, category }) => caseId === row.caseId && category === row.category),
        },
      ),
    ]),
  );
}

async function bodiesOf({ db, actor }: Scope, ids: readonly string[]): Promise<(id: string) => BodyFact> {
  const rows = await db.official.findMany({
    where: { id: { in: [...new Set(ids)] }, campaignId: actor.campaignId },
    select: {
      id: true,
      code: true,
      nameRu: true,
      nameEn: true,
      ruleFamily: true,
      kind: true,
      rank: true,
      parentId: true,
      region: true,
      roll: true,
    },
  });
  const found = new Map(rows.map(({ nameRu, nameEn, ...row }) => [row.id, { ...row, name: { ru: nameRu, en: nameEn } }]));
  return (id) => found.get(id) ?? { id, code: null, name: { ru: '…', en: '…' }, ...NOWHERE };
}

const NOWHERE = { ruleFamily: 'none', kind: 'other', rank: 'federal', parentId: null, region: null, roll: null };

async function childrenOf({ db, actor }: Scope, parents: string[], today: Facts['today']): Promise<Map<string, ChildFact[]>> {
  const rows = await db.letter.findMany({
    where: { ...visibleLetters(actor), parentId: { in: parents } },
    orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
  });
  const children = new Map<string, ChildFact[]>();
  for (const row of rows) {
    const list = children.get(row.parentId ?? '') ?? [];
    list.push({ id: row.id, rung: row.rung, toId: row.toId, sentOn: fromDbDate(row.sentOn), standing: standingToday(row, today) });
    children.set(row.parentId ?? '', list);
  }
  return children;
}
