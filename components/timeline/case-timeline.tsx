import { Pager } from '@/components/ui/pager';
import { type CaseAsked, caseQuery } from '@/lib/timeline/case-asked';
import type { CaseTimeline } from '@/lib/timeline/read-timeline';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';
import { Timeline } from './timeline';

type Props = { w: Words; timeline: CaseTimeline; entries: TimelineEntry[]; asked: CaseAsked; path: string };

/** A page of a case's timeline, with the ways to what came before and after it. On paper too it says which part it is. */
export function CaseTimelinePage({ w, timeline: { today, ways }, entries, asked, path }: Props) {
  const { order } = asked;
  const href = (page: string | null, to = order) =>
    `/${w.locale}${path}${caseQuery({ order: to, cursor: null, letterId: null }, page)}#timeline`;
  const way = (page: string | null) => page && href(page);
  const [newer, older] = order === 'newest' ? [way(ways.previous), way(ways.next)] : [way(ways.next), way(ways.previous)];
  return (
    <>
      {(newer || older) && <Part w={w} entries={entries} />}
      <Timeline
        w={w}
        entries={entries}
        today={today}
        order={order}
        before={older !== null}
        after={newer !== null}
        switchHref={href(null, order === 'newest' ? 'oldest' : 'newest')}
      />
      <Pager w={w} newerHref={newer} olderHref={older} />
    </>
  );
}

function Part({ w, entries }: { w: Words; entries: TimelineEntry[] }) {
  const sorted = [...entries].sort((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  return (
    <p className="muted">{w.t('ui.timeline.part', { from: w.day(first.day, first.precision), to: w.day(last.day, last.precision) })}</p>
  );
}
