import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { visibleCases } from '@/lib/case/access';
import { findCaseByMark } from '@/lib/case/find';
import { visibleLetters } from '@/lib/letter/access';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { findPost } from './find';
import { type ThingLabel, thingLabels } from './thing-labels';
import type { PostThing } from './things';

/** More than these are not offered at once; what happened near the post's day comes first. */
const MOST = 60;

export type LinkChoices = { postedOn: CalendarDate; offered: ThingLabel[]; chosen: string[] };

/**
 * What a post can be linked to: things of one noun, those nearest to its day first. Letters and cases are found by the
 * case's mark, such as K7-4MX2. Null where there is no such post for the actor.
 */
export function readLinkChoices(
  actor: Actor,
  postId: string,
  { noun, mark }: { noun: PostThing; mark: string },
): Promise<LinkChoices | null> {
  return withScope(actor, async (scope) => {
    const row = await findPost(scope, postId);
    if (!row || row.withdrawnOn) return null;
    const postedOn = fromDbDate(row.postedOn);
    const ids = await idsOf(scope, noun, postedOn, mark.trim());
    const links = await scope.db.postLink.findMany({ where: { campaignId: row.campaignId, postId, noun }, select: { thingId: true } });
    return { postedOn, offered: await thingLabels(scope, noun, ids), chosen: links.map(({ thingId }) => thingId) };
  });
}

async function idsOf(scope: Scope, noun: PostThing, near: CalendarDate, mark: string): Promise<string[]> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const caseFile = mark ? await findCaseByMark(scope, mark) : undefined;
  const select = { id: true };
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  switch (noun) {
    case 'case':
      if (mark) return caseFile ? [caseFile.id] : [];
      return ids(await db.case.findMany({ where: visibleCases(actor), orderBy: { openedOn: 'desc' }, take: MOST, select }));
    case 'letter':
      if (mark && !caseFile) return [];
      if (caseFile)
        return ids(
          await db.letter.findMany({
            where: { ...visibleLetters(actor), caseId: caseFile.id, state: { notIn: ['withdrawn', 'draft'] } },
            orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
            take: MOST,
            select,
          }),
        );
      return ids(
        await db.$queryRaw`
        SELECT id FROM letter WHERE campaign_id = ${campaignId}::uuid AND state NOT IN ('withdrawn', 'draft')
          AND sent_on BETWEEN ${near}::text::date - 45 AND ${near}::text::date + 45
        ORDER BY abs(sent_on - ${near}::text::date), id LIMIT ${MOST}`,
      );
    case 'gathering':
      return ids(
        await db.$queryRaw`
        SELECT id FROM gathering WHERE campaign_id = ${campaignId}::uuid AND withdrawn_on IS NULL
        ORDER BY abs(on_day - ${near}::text::date), id LIMIT ${MOST}`,
      );
    case 'incident':
      return ids(
        await db.$queryRaw`
        SELECT id FROM incident WHERE campaign_id = ${campaignId}::uuid AND withdrawn_on IS NULL
        ORDER BY abs(on_day - ${near}::text::date), id LIMIT ${MOST}`,
      );
    case 'petition':
      return ids(
        await db.petition.findMany({ where: { campaignId, state: { not: 'declined' } }, orderBy: { seq: 'desc' }, take: MOST, select }),
      );
    case 'edition':
      return ids(
        await db.edition.findMany({
          where: { campaignId, withdrawnOn: null },
          orderBy: [{ onDay: 'desc' }, { id: 'asc' }],
          take: MOST,
          select,
        }),
      );
  }
}
