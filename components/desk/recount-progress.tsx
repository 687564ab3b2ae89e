import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { retryRecountAction } from '@/lib/recount/actions';
import type { RecountLine } from '@/lib/recount/read';
import type { Words } from '@/lib/words/words';
import { RecountState } from './recount-list';

/** Seconds after which the page of a recount under way asks again: without script nothing else moves. */
const AGAIN = 3;

/** How far a recount is. */
export function RecountProgress({ w, recount }: { w: Words; recount: RecountLine }) {
  const { id, state, done, total, changed } = recount;
  const isOpen = state === 'waiting' || state === 'running';
  const counts = { done: w.number(done), total: w.number(total) };
  const said = w.t(`calendar.recount.${state === 'waiting' && done === 0 ? 'soon' : 'progress'}`, counts);
  return (
    <>
      {isOpen && <meta httpEquiv="refresh" content={String(AGAIN)} />}
      <p>
        <RecountState w={w} state={state} />
      </p>
      <p className="recount-progress">
        <progress aria-label={said} value={state === 'done' ? 1 : done} max={state === 'done' ? 1 : Math.max(total, 1)} />
        <span>{said}</span>
      </p>
      {(!isOpen || changed > 0) && <p>{w.t('calendar.recount.changed', { n: changed, shown: w.number(changed) })}</p>}
      {isOpen && <p className="muted">{w.t('calendar.recount.again')}</p>}
      {state === 'failed' && (
        <>
          <Notice tone="warning">{w.t('calendar.recount.failed')}</Notice>
          <Form w={w} action={retryRecountAction} form="desk-recount" submit={w.t('calendar.recount.retry')} hidden={{ recountId: id }} />
        </>
      )}
    </>
  );
}
