import type { ReactNode } from 'react';
import { Day } from '@/components/ui/day';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';
import { EntryLine } from './entry-line';
import { GapMark } from './gap-mark';
import { gapsOf, waitsOf } from './gaps';

type Props = {
  w: Words;
  entries: TimelineEntry[];
  today: string;
  order: 'newest' | 'oldest';
  switchHref: string;
  /** Whether other pages have what came before these entries, and after them. */
  before?: boolean;
  after?: boolean;
};

const TODAY = 'today';

/** A case in the order it happened: every gap as long as its days, every due day a tick, what passes beyond it hatched. */
export function Timeline({ w, entries, today, order, switchHref, before = false, after = false }: Props) {
  const newestFirst = order === 'newest';
  const rows = drawn(w, hasToday(entries, today, { before, after }) ? withToday(entries, today) : byDay(entries), today, newestFirst);
  return (
    <>
      <p className="no-print">
        <a href={switchHref}>{w.t(newestFirst ? 'ui.timeline.oldestFirst' : 'ui.timeline.newestFirst')}</a>
      </p>
      <ol className="timeline" aria-label={w.t('ui.timeline.label')}>
        {rows}
      </ol>
    </>
  );
}

function drawn(w: Words, points: TimelineEntry[], today: string, newestFirst: boolean): ReactNode[] {
  // Between letters a gap is only long; whose lateness passes is drawn at the letter it belongs to.
  const gaps = gapsOf(points, [], today);
  const rows = points.map((entry, at) => {
    // A row carries the gap below it, so which neighbour that is depends on the direction of reading.
    const gap = gaps[newestFirst ? at - 1 : at];
    const mark = gap && <GapMark w={w} gap={gap} newestFirst={newestFirst} />;
    if (entry.id === TODAY) return <TodayLine key={TODAY} w={w} day={today} gap={mark} />;
    return (
      <EntryLine key={entry.id} w={w} entry={entry} last={!gap} gap={mark} nested={nestedOf(w, entry, waitsOf([entry], today), today)} />
    );
  });
  return newestFirst ? rows.reverse() : rows;
}

/** What became of a letter reads forward, whichever way the page runs; its first gap starts at the letter itself. */
function nestedOf(w: Words, entry: TimelineEntry, waits: ReturnType<typeof waitsOf>, today: string): ReactNode {
  if (!entry.children?.length) return null;
  const points = [entry, ...byDay(entry.children)];
  const gaps = gapsOf(points, waits, today);
  const marks = gaps.map((gap, at) => <GapMark key={points[at]?.id} w={w} gap={gap} newestFirst={false} />);
  return (
    <ol className="timeline">
      <li>{marks[0]}</li>
      {points.slice(1).map((child, at) => (
        <EntryLine
          key={child.id}
          w={w}
          entry={child}
          last={at === gaps.length - 1}
          gap={marks[at + 1]}
          nested={nestedOf(w, child, waits, today)}
        />
      ))}
    </ol>
  );
}

function TodayLine({ w, day, gap }: { w: Words; day: string; gap: ReactNode }) {
  return (
    <li className="today" id={TODAY}>
      <div className="entry-mark" aria-hidden="true">
        <span />
      </div>
      <p className="today-line">
        <span>
          {w.t('ui.timeline.today')}, <Day w={w} day={day} />
        </span>
      </p>
      {gap}
    </li>
  );
}

/** Today stands on the page it falls into. */
function hasToday(entries: TimelineEntry[], today: string, { before, after }: { before: boolean; after: boolean }): boolean {
  const days = entries.map(({ day }) => day);
  return (!before || days.some((day) => day <= today)) && (!after || days.some((day) => day > today));
}

function withToday(entries: TimelineEntry[], today: string): TimelineEntry[] {
  const mark: TimelineEntry = { id: TODAY, day: today, precision: 'day', kind: 'event', icon: '', title: '', tone: 'neutral' };
  return byDay([...entries, mark]);
}

/** Stable, so that what happened on one day keeps the order it was given in. */
const byDay = (entries: TimelineEntry[]) => [...entries].sort((a, b) => a.day.localeCompare(b.day));
