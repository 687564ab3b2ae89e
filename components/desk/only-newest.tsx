import type { Words } from '@/lib/words/words';

/** That a list on a case's page has its newest only; all of them stand on the timeline below. */
export function OnlyNewest({ w, shown, count }: { w: Words; shown: number; count: number }) {
  if (count <= shown) return null;
  return (
    <p className="muted">
      {w.t('desk.case.onlyNewest', { n: shown, all: count })} <a href="#timeline">{w.t('desk.case.timeline')}</a>
    </p>
  );
}
