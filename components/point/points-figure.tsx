import type { PointCounts } from '@/lib/point/count';
import type { Words } from '@/lib/words/words';

/** "Questions answered: 3 of 25"; nothing where no letter has numbered questions. */
export function PointsFigure({ w, points }: { w: Words; points: PointCounts }) {
  if (points.of === 0) return null;
  return (
    <p className="row">
      <span>
        {w.t('point.desk.figure')}: <b>{w.t('point.desk.of', { answered: w.number(points.answered), of: w.number(points.of) })}</b>
      </span>
      <span className="muted small">{w.t('point.desk.note')}</span>
    </p>
  );
}
