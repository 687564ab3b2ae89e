import type { z } from 'zod';
import type { Words } from '@/lib/words/words';

/** What a sentence may look up: names are never in an event, only ids. */
export type Lookup = { w: Words; official(id: unknown): string; replyKind(code: string): string };

/**
 * A line on a timeline. One file a kind. `payload` holds ids, days and words from registries, nothing
 * anybody typed, so that the event table needs no sealing.
 */
export type EventKind<S extends z.ZodType = z.ZodType> = {
  code: string;
  payload: S;
  /** One glyph; it stands beside the sentence, never for it. */
  icon: string;
  tone: 'good' | 'poor' | 'bad' | 'neutral';
  /** Whether the family sees it on her timeline. */
  forFamily: boolean;
  sentence(payload: z.output<S>, look: Lookup): string;
};

export const eventKind = <S extends z.ZodType>(kind: EventKind<S>): EventKind<S> => kind;
