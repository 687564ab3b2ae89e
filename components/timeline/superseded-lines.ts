import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { explainHop } from '@/lib/timeline/explain-hop';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';

/** The day an answer was due before it was put off: it stays on the paper, and nothing is late by it. */
export function supersededLines(w: Words, law: LawInForce, letter: LetterView): TimelineEntry[] {
  return letter.hops.flatMap((hop): TimelineEntry[] => {
    const extended = hop.extended ? explainHop(law, letter, hop, 'answer')?.extended : null;
    if (!extended || extended.fromOn === extended.toOn) return [];
    const day = extended.fromOn;
    return [
      {
        id: `before-${hop.id}`,
        day,
        precision: 'day',
        kind: 'due',
        icon: '┊',
        title: w.t('clock.due.before'),
        tone: 'neutral',
        waitEndedOn: day,
      },
    ];
  });
}
