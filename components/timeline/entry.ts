import type { ReactNode } from 'react';

/** One line of a timeline, ready to be drawn. */
export type TimelineEntry = {
  /** The anchor: '#' + id leads here. */
  id: string;
  /** ISO day; for precision month, any day in that month. */
  day: string;
  precision: 'day' | 'month';
  kind: 'event' | 'due';
  icon: string;
  title: string;
  who?: string;
  body?: ReactNode;
  /** A due day is 'due' (the law's day) or 'late' (after it "late" is safe to say). */
  tone: 'good' | 'poor' | 'bad' | 'neutral' | 'late' | 'due';
  href?: string | undefined;
  /** Of a due day: when the answer it waited for came; absent while it has not. */
  waitEndedOn?: string | null;
  /** Of a request for papers: until when the clock stood still. */
  pausedUntil?: string;
  /** What became of a letter: its due days, hops and replies. */
  children?: TimelineEntry[];
};
