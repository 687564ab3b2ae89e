import 'server-only';
import { readPublished } from '@/lib/db/published';
import { type CalendarDate, fromDbDate, isCalendarDate } from '@/lib/time/calendar-date';
import { digestOf } from './canonical';
import { type Facts, factsSchema } from './facts';
import { type Correction, type PublicPerson, readCorrectionsOf, readPeople } from './read-people';

/** One of the frozen editions of a campaign's figures; `mark` is its address and never means another. */
export type Edition = { mark: string; asOfOn: CalendarDate; publishedOn: CalendarDate };

export type Current = {
  id: string;
  facts: Facts;
  digest: string;
  mark: string;
  publishedOn: CalendarDate;
  /** A later edition for the same day corrects it. */
  corrected: boolean;
  /** What it says of people now: withdrawn consents have taken theirs out. */
  people: PublicPerson[];
  corrections: Correction[];
};

export type Publication = {
  slug: string;
  nameRu: string;
  nameEn: string;
  /** None before the first publication. */
  current: Current | null;
  editions: Edition[];
};

const SLUG = /^[a-z0-9](-?[a-z0-9]){0,59}$/;
const MARK = /^(\d{4}-\d\d-\d\d)(?:-([0-9a-f]{8}))?$/;
const MOST_EDITIONS = 120;

/**
 * A campaign's published figures: the newest, or those of `asOf`. `2026-10-31` is the last edition for
 * that day, `2026-10-31-3f9a0c1e` one edition for ever. Null for what is not published.
 */
export async function readPublication(slug: string, asOf?: string): Promise<Publication | null> {
  const wanted = asOf === undefined ? null : MARK.exec(asOf);
  if (!SLUG.test(slug) || (asOf !== undefined && !isCalendarDate(wanted?.[1]))) return null;
  const campaign = await readPublished((db) =>
    db.publishedCampaign.findFirst({ where: { slug }, select: { slug: true, nameRu: true, nameEn: true } }),
  );
  if (!campaign) return null;
  const editions = await readEditions(slug);
  const found = wanted
    ? editions.find((each) => each.asOfOn === wanted[1] && (!wanted[2] || each.digest.startsWith(wanted[2])))
    : editions[0];
  if (wanted && !found) return null;
  const newest = editions.find((each) => each.asOfOn === found?.asOfOn);
  return {
    ...campaign,
    current: found
      ? { ...(await readEdition(found.id)), mark: found.mark, publishedOn: found.publishedOn, corrected: newest?.mark !== found.mark }
      : null,
    editions: editions.map(({ mark, asOfOn, publishedOn }) => ({ mark, asOfOn, publishedOn })),
  };
}

/** The campaigns that have published, for the front page. */
export async function listPublished(): Promise<{ slug: string; nameRu: string; nameEn: string; asOfOn: CalendarDate | null }[]> {
  const campaigns = await readPublished((db) =>
    db.publishedCampaign.findMany({ select: { slug: true, nameRu: true, nameEn: true }, orderBy: { slug: 'asc' }, take: 200 }),
  );
  const newest = await readPublished((db) => db.publishedSnapshot.groupBy({ by: ['slug'], _max: { asOfOn: true } }));
  const bySlug = new Map(newest.map((row) => [row.slug, row._max.asOfOn]));
  return campaigns.map((campaign) => {
    const asOfOn = bySlug.get(campaign.slug);
    return { ...campaign, asOfOn: asOfOn ? fromDbDate(asOfOn) : null };
  });
}

/** Newest first; of two for one day the later edition, which corrects the earlier, comes first. */
async function readEditions(slug: string) {
  const rows = await readPublished((db) =>
    db.publishedSnapshot.findMany({
      where: { slug },
      select: { id: true, asOfOn: true, publishedOn: true, digest: true },
      orderBy: [{ asOfOn: 'desc' }, { publishedOn: 'desc' }, { id: 'desc' }],
      take: MOST_EDITIONS,
    }),
  );
  return rows.map(({ id, asOfOn, publishedOn, digest }) => {
    const day = fromDbDate(asOfOn);
    return { id, digest, asOfOn: day, publishedOn: fromDbDate(publishedOn), mark: `${day}-${digest.slice(0, 8)}` };
  });
}

/** Throws when the facts are not what was agreed on: better no page than other numbers. */
async function readEdition(id: string): Promise<Pick<Current, 'id' | 'facts' | 'digest' | 'people' | 'corrections'>> {
  const row = await readPublished((db) => db.publishedSnapshot.findUniqueOrThrow({ where: { id }, select: { facts: true, digest: true } }));
  const facts = factsSchema.parse(row.facts);
  if (digestOf(facts) !== row.digest) throw new Error('Published facts do not match their digest.');
  return { id, facts, digest: row.digest, people: await readPeople(id, facts), corrections: await readCorrectionsOf(id) };
}
