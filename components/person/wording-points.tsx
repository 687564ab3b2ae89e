import type { Wording } from '@/lib/person/consent-wording';
import type { Words } from '@/lib/words/words';

/** The words somebody agrees to, point by point. */
export function WordingPoints({ w, wording }: { w: Words; wording: Wording }) {
  return (
    <div className="prose">
      <ul className="stack">
        {wording.points.map((point) => (
          <li key={point.en}>{w.pick(point)}</li>
        ))}
      </ul>
    </div>
  );
}
