import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { calendarDate, toDbDate } from '@/lib/time/calendar-date';
import { shippedDirectory } from './directory';

/** When the shipped directory was last gone through. */
const CHECKED_ON = calendarDate('2026-11-23');

/**
 * Copies the shipped directory into the scope's campaign: the campaign then owns it, mends it and
 * adds to it. Parents come before children, so that the reference to the parent holds.
 */
export async function shipDirectory({ db, actor }: Scope, jurisdiction: string): Promise<void> {
  const bodies = shippedDirectory(jurisdiction);
  const ids = new Map(bodies.map((body) => [body.code, newId()]));
  const depth = (code: string | null): number => (code === null ? 0 : 1 + depth(bodies.find((body) => body.code === code)?.parent ?? null));
  await db.official.createMany({
    data: [...bodies]
      .sort((a, b) => depth(a.parent) - depth(b.parent))
      .map(({ code, parent, rank, kind, region, nameRu, nameEn, ruleFamily, ...body }) => ({
        id: ids.get(code) as string,
        campaignId: actor.campaignId,
        code,
        parentId: parent ? (ids.get(parent) ?? null) : null,
        rank,
        kind,
        region,
        nameRu,
        nameEn,
        ruleFamily,
        site: body.site ?? null,
        roll: body.roll ?? null,
        addedOn: toDbDate(CHECKED_ON),
      })),
  });
}
