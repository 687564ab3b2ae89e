import { Tag } from '@/components/ui/tag';
import type { Rung } from '@/lib/advice/rung';
import type { Words } from '@/lib/words/words';

/** Where a step is written, when that was checked, and whether a source confirms it. */
export function Article({ w, rung }: { w: Words; rung: Rung }) {
  return (
    <>
      {w.pick(rung.article)}, {w.pick(rung.source)}{' '}
      <span className="muted small">({w.t('advice.checked', { day: w.shortDay(rung.checkedOn) })})</span>
      {!rung.verified && (
        <>
          {' '}
          <Tag tone="poor">{w.t('advice.unverified')}</Tag>
        </>
      )}
    </>
  );
}
