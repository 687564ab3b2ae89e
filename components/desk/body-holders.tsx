import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import type { BodyView } from '@/lib/official/read-body';
import type { Words } from '@/lib/words/words';

/** Who holds the office and who held it, the newest first. */
export function BodyHolders({ w, body }: { w: Words; body: BodyView }) {
  if (body.holders.length === 0) return <Empty why={w.t('desk.body.noHolders')} />;
  return (
    <ul className="plain-list">
      {body.holders.map(({ id, name, fromOn, toOn }) => (
        <li key={id}>
          {name}{' '}
          {(fromOn || toOn) && (
            <span className="muted">
              · {fromOn ? <Day w={w} day={fromOn} short /> : '…'} – {toOn ? <Day w={w} day={toOn} short /> : w.t('desk.body.present')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
