import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { COUNT_TO } from '@/lib/db/keyset';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  /** Names of what was left out of the address, and where their words stand. */
  ignored: readonly string[];
  named?: string;
  count: number;
  /** The sentence of a count, such as desk.letters.count. */
  counted: string;
  previousHref: string | null;
  nextHref: string | null;
  children: ReactNode;
};

/** What every list has: what was not understood, how many there are, the rows, the ways on. */
export function ListFrame({ w, ignored, named = 'desk.filter.name', count, counted, previousHref, nextHref, children }: Props) {
  const names = ignored.map((name) => w.t(`${named}.${name}`).toLowerCase()).join(', ');
  const over = count > COUNT_TO;
  return (
    <>
      {ignored.length > 0 && <Notice tone="warning">{w.t('desk.filter.ignored', { names })}</Notice>}
      {count > 0 && (
        <p className="muted">
          {over ? w.t('desk.list.over', { n: w.number(COUNT_TO) }) : w.t(counted, { n: count, shown: w.number(count) })}
        </p>
      )}
      {children}
      {(previousHref || nextHref) && (
        <nav className="pager" aria-label={w.t('desk.list.pages')}>
          {previousHref ? (
            <a href={previousHref} rel="prev">
              ← {w.t('desk.list.previous')}
            </a>
          ) : (
            <span />
          )}
          {nextHref && (
            <a href={nextHref} rel="next">
              {w.t('desk.list.next')} →
            </a>
          )}
        </nav>
      )}
    </>
  );
}
