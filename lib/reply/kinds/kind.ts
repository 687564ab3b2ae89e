import type { InBoth } from '@/lib/words/locale';

/**
 * What a reply can be. One file a kind; everything that lists, colours or counts kinds reads this.
 * `answers` is the point of it all: a registration or a forwarding is not an answer.
 */
export type ReplyKind = {
  code: string;
  name: InBoth;
  /** One sentence for the person who must decide which it is. */
  hint: InBoth;
  /** It stops the answer clock of the hop it came from. */
  answers: boolean;
  /** What it does to the letter beside being filed. */
  effect: 'none' | 'registers' | 'forwards' | 'extends' | 'pauses';
  /** How good an answer it is: the best one so far is the letter's. 0 is none at all. */
  weight: number;
  /** Which of the five pictures of the family's form leads here, if one does. */
  picture?: 'promised' | 'refused' | 'explained' | 'elsewhere' | 'papers';
  tone: 'good' | 'poor' | 'bad' | 'neutral';
};
