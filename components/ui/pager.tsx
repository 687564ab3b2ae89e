import type { Words } from '@/lib/words/words';

type Props = { w: Words; newerHref?: string | null; olderHref?: string | null; note?: string };

/** The way on through a list by keyset: no page numbers, since counting them would be slow and soon wrong. */
export function Pager({ w, newerHref, olderHref, note }: Props) {
  if (!newerHref && !olderHref && !note) return null;
  return (
    <nav className="pager" aria-label={w.t('ui.pager.label')}>
      {newerHref ? (
        <a href={newerHref} rel="prev">
          ← {w.t('ui.pager.newer')}
        </a>
      ) : (
        <span />
      )}
      {note && <span className="muted">{note}</span>}
      {olderHref ? (
        <a href={olderHref} rel="next">
          {w.t('ui.pager.older')} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
