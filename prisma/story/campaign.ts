import { systemActor } from '@/lib/auth/actor';
import { inScopeOfGate } from '@/lib/auth/gate';
import { withScope } from '@/lib/auth/with-scope';
import { foundCampaign } from '@/lib/member/found-campaign';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { now } from '@/lib/time/clock';

type Named = { slug: string; nameRu: string; nameEn: string };

/** The address a campaign has until it is told to its end: a story broken off is known by it. */
export const unfinished = (slug: string): string => `${slug}-unfinished`;

/** The id of a campaign of this address, or null. */
export function campaignAt(slug: string): Promise<string | null> {
  return inScopeOfGate(async (db) => {
    await db.$executeRaw`SELECT set_config('app.slug', ${slug}, true)`;
    return (await db.campaign.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
  });
}

/** Founds a campaign under its unfinished address. */
export const found = ({ slug, nameRu, nameEn }: Named): Promise<string> =>
  foundCampaign({ slug: unfinished(slug), nameRu, nameEn }, async ({ actor }) => actor.campaignId);

/** Gives a campaign its own address: from now on it is told. */
export function finish(campaignId: string, { slug }: Named, openedOn: CalendarDate): Promise<void> {
  return withScope(systemActor('story', campaignId), async ({ db }) => {
    await db.campaign.updateMany({ where: { id: campaignId }, data: { slug, openedOn: toDbDate(openedOn) } });
    await db.publishedCampaign.updateMany({ where: { campaignId }, data: { slug } });
  });
}

/** Takes away a campaign with all that is in it; cases first, because letters hold on to categories. */
export function forget(campaignId: string): Promise<void> {
  return withScope(systemActor('story', campaignId), async ({ db }) => {
    await db.case.deleteMany({ where: { campaignId } });
    await db.campaign.deleteMany({ where: { id: campaignId } });
  });
}

/** Bodies of a campaign's directory, from code to id. */
export async function directoryOf(campaignId: string): Promise<(code: string) => string> {
  const rows = await withScope(systemActor('story', campaignId), ({ db }) =>
    db.official.findMany({ where: { campaignId, code: { not: null } }, select: { id: true, code: true } }),
  );
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    if (!id) throw new Error(`The directory has no ${code}.`);
    return id;
  };
}

/** With the story there is an admin: nobody is asked to set anything up. */
export async function closeSetUp(): Promise<void> {
  await inScopeOfGate((db) => db.installation.createMany({ data: [{ id: 1, setUpAt: now() }], skipDuplicates: true }));
}
