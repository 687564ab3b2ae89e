import type { z } from 'zod';
import type { Words } from '@/lib/words/words';

/** What a sentence may look up: names are never in an event, only ids. */
export type Lookup = {
  w: Words;
  official(id: unknown): string;
  replyKind(code: string): string;
  /** The name of a registry's entry, of a room above this one: which registries there are, lib/timeline/look.ts says. */
  named(registry: string, code: string): string;
};

/** What lines tell of. The campaign's timeline shows those of TOLD; the rest is housekeeping. */
export const EVENT_NOUNS = ['letter', 'petition', 'gathering', 'question', 'incident', 'post', 'person', 'case', 'campaign'] as const;
export type EventNoun = (typeof EVENT_NOUNS)[number];

/**
 * A line on a timeline. One file a kind. `payload` holds ids, days and words from registries, nothing
 * anybody typed, so that the event table needs no sealing.
 */
export type EventKind<S extends z.ZodType = z.ZodType> = {
  code: string;
  payload: S;
  /** What it tells of; the campaign's timeline is filtered by it. */
  noun: EventNoun;
  /** One glyph; it stands beside the sentence, never for it. */
  icon: string;
  tone: 'good' | 'poor' | 'bad' | 'neutral';
  /** Whether the family sees it on her timeline. */
  forFamily: boolean;
  sentence(payload: z.output<S>, look: Lookup): string;
};

export const eventKind = <S extends z.ZodType>(kind: EventKind<S>): EventKind<S> => kind;
