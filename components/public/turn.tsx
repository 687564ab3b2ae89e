import type { Words } from '@/lib/words/words';

/** The ways on in a public list. */
export function Turn({ w, previousHref, nextHref }: { w: Words; previousHref: string | null; nextHref: string | null }) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav className="pager" aria-label={w.t('public.people.pages')}>
      {previousHref ? (
        <a href={previousHref} rel="prev">
          ← {w.t('public.people.previous')}
        </a>
      ) : (
        <span />
      )}
      {nextHref && (
        <a href={nextHref} rel="next">
          {w.t('public.people.next')} →
        </a>
      )}
    </nav>
  );
}
