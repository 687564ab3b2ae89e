import type { ImportView } from '@/lib/import/read';
import { isMoving } from '@/lib/import/states';
import type { Words } from '@/lib/words/words';
import { ImportStateTag } from './import-state';

/** Seconds after which the page of a file under way asks again: without script nothing else moves. */
const AGAIN = 2;

/** How a file stands, and while something goes on, how far it is. */
export function ImportProgress({ w, run }: { w: Words; run: ImportView }) {
  const said = saidOf(w, run);
  const ends = run.state === 'running' || run.state === 'undoing';
  const whole = run.state === 'undoing' ? run.added : run.total;
  return (
    <>
      {isMoving(run.state) && <meta httpEquiv="refresh" content={String(AGAIN)} />}
      <p>
        <ImportStateTag w={w} state={run.state} />
      </p>
      {said && (
        <>
          <p className="recount-progress">
            {ends ? <progress aria-label={said} value={run.position} max={Math.max(whole, 1)} /> : <progress aria-label={said} />}
            <span>{said}</span>
          </p>
          <p className="muted">{w.t('import.page.again')}</p>
        </>
      )}
    </>
  );
}

function saidOf(w: Words, { state, position, total, added }: ImportView): string | null {
  if (state === 'coming') return w.t('import.page.coming');
  if (state === 'waiting') return w.t('import.page.soon');
  if (state === 'looking') return w.t('import.page.looked_at', { n: position, shown: w.number(position) });
  if (state === 'running') return w.t('import.page.progress', { done: w.number(position), total: w.number(total) });
  if (state === 'undoing') return w.t('import.page.undoing', { done: w.number(position), total: w.number(added) });
  return null;
}
