import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';

/** What a letter's step of the ladder is called, where the page knows it. */
export type RungTitle = (letter: LetterView) => string | undefined;
/** Where a letter is told of: its line on this page, or its own page. */
export type LetterAt = (letterId: string) => string | undefined;
type Props = { w: Words; letters: LetterView[]; letter: LetterView; at: LetterAt; rungTitle: RungTitle | undefined };

/** Letters that followed this one up, each as a line that leads to it. */
export function nextLines({ w, letters, letter, at, rungTitle }: Props): TimelineEntry[] {
  return letters
    .filter(({ parentId, state }) => parentId === letter.id && state !== 'withdrawn')
    .map((next) => ({
      id: `next-${next.id}`,
      day: next.sentOn,
      precision: next.sentPrecision === 'month' ? 'month' : 'day',
      kind: 'event',
      icon: '↳',
      title: `${rungTitle?.(next) ?? w.t('clock.next.generic')}: ${w.pick(next.to)}`,
      tone: 'neutral',
      href: at(next.id),
    }));
}

/** Which letter this one follows up, and whom it complains of. */
export function FollowsLetter({ w, letters, letter, at, rungTitle }: Props) {
  const parent = letters.find(({ id }) => id === letter.parentId);
  const title = parent && rungTitle?.(letter);
  if (!parent && !letter.about) return null;
  return (
    <p className="small muted">
      {title && `${w.t('clock.next.step', { title })}. `}
      {parent && (
        <>
          {w.t('clock.next.after')}{' '}
          <a href={at(parent.id)}>
            {w.t('clock.next.letter', { official: w.pick(parent.to), day: w.day(parent.sentOn, parent.sentPrecision) })}
          </a>{' '}
        </>
      )}
      {letter.about && w.t('clock.about', { official: w.pick(letter.about) })}
    </p>
  );
}
