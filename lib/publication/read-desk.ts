import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';
import { mayDecide, maySeeSnapshots } from './access';
import { type Change, differences } from './difference';
import { type Facts, factsSchema } from './facts';
import { newPostsOf } from './new-posts';
import type { Passage } from './passage';
import { standingPassages } from './passages-out';
import { asOfFor } from './rules';
import type { SaidPost } from './said-post';

type Who = 'you' | 'colleague' | 'nobody';

export type SnapshotLine = {
  id: string;
  state: 'frozen' | 'published' | 'declined';
  asOfOn: CalendarDate;
  /** The address of a published edition, and how a frozen one is told from another. */
  mark: string;
  frozenBy: Who;
  decidedBy: Who;
};

/** `changes` null: nothing has been published yet. */
export type WaitingSnapshot = SnapshotLine & {
  may: ReturnType<typeof mayDecide>;
  facts: Facts;
  changes: Change[] | null;
  /** What would be said of people; who has withdrawn since is not among them. */
  people: { mark: string; passage: Passage }[];
  /** The posts it would show: how many, and those the last edition did not show in these words. */
  posts: { all: number; fresh: { mark: string; said: SaidPost }[] };
};

export type SnapshotsView = { slug: string; nextAsOfOn: CalendarDate; waiting: WaitingSnapshot[]; past: SnapshotLine[] };

const MOST_WAITING = 5;
const MOST_PAST = 50;

/** What was frozen in the actor's campaign: those that wait with their figures, the others as a list. Newest first. */
export function readSnapshots(actor: Actor): Promise<SnapshotsView> {
  return withScope(actor, async (scope) => {
    const { db } = scope;
    const { slug, timeZone } = await db.campaign.findUniqueOrThrow({
      where: { id: actor.campaignId },
      select: { slug: true, timeZone: true },
    });
    const nextAsOfOn = asOfFor(today(timeZone));
    if (!maySeeSnapshots(actor)) return { slug, nextAsOfOn, waiting: [], past: [] };
    const line = { id: true, state: true, asOfOn: true, digest: true, frozenBy: true, decidedBy: true } as const;
    const campaignId = actor.campaignId;
    const newest = [{ asOfOn: 'desc' }, { id: 'desc' }] as const;
    const waiting = await db.snapshot.findMany({
      where: { campaignId, state: 'frozen' },
      select: { ...line, facts: true },
      orderBy: [...newest],
      take: MOST_WAITING,
    });
    const past = await db.snapshot.findMany({
      where: { campaignId, state: { not: 'frozen' } },
      select: line,
      orderBy: [...newest],
      take: MOST_PAST,
    });
    const published = await db.snapshot.findFirst({
      where: { campaignId, state: 'published' },
      select: { id: true, facts: true },
      orderBy: [...newest],
    });
    const last = published && factsSchema.parse(published.facts);
    const opened: WaitingSnapshot[] = [];
    for (const row of waiting) {
      const facts = factsSchema.parse(row.facts);
      const people = await standingPassages(scope, row.id, facts);
      const posts = await newPostsOf(scope, { id: row.id, facts }, published?.id ?? null);
      const changes = last && differences(last, facts);
      opened.push({ ...lineOf(row, actor), may: mayDecide(actor, row), facts, changes, people, posts });
    }
    return { slug, nextAsOfOn, past: past.map((row) => lineOf(row, actor)), waiting: opened };
  });
}

type Row = { id: string; state: string; asOfOn: Date; digest: string; frozenBy: string | null; decidedBy: string | null };

function lineOf({ id, state, asOfOn, digest, frozenBy, decidedBy }: Row, actor: Actor): SnapshotLine {
  const day = fromDbDate(asOfOn);
  const who = (memberId: string | null): Who => (memberId === null ? 'nobody' : memberId === actor.memberId ? 'you' : 'colleague');
  return {
    id,
    state: state as SnapshotLine['state'],
    asOfOn: day,
    mark: `${day}-${digest.slice(0, 8)}`,
    frozenBy: who(frozenBy),
    decidedBy: who(decidedBy),
  };
}
