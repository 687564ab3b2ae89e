import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { Day } from './day';
import { Details } from './details';

export type ReceiptClock = {
  id: string;
  label: string;
  statutory: string;
  safe: string;
  /** The trigger day is not known yet, so both days are estimates. */
  estimate?: boolean;
  why: ReactNode[];
};

/** What to expect and by when: for each clock the day of the law, and the day after which "late" is safe to say. */
export function Receipt({ w, clocks }: { w: Words; clocks: ReceiptClock[] }) {
  if (clocks.length === 0) return null;
  return (
    <div className="receipt">
      {clocks.map((clock) => (
        <section key={clock.id} className="clock" aria-labelledby={`clock-${clock.id}`}>
          <h2 id={`clock-${clock.id}`}>{clock.label}</h2>
          <dl className="clock-days">
            <div>
              <dt>{w.t('ui.receipt.statutory')}</dt>
              <dd>
                <Day w={w} day={clock.statutory} />
              </dd>
            </div>
            <div className="clock-safe">
              <dt>{w.t('ui.receipt.safe')}</dt>
              <dd>
                <Day w={w} day={clock.safe} />
              </dd>
            </div>
          </dl>
          {clock.estimate && <p className="muted small">{w.t('ui.receipt.estimate')}</p>}
          <Why w={w} lines={clock.why} />
        </section>
      ))}
    </div>
  );
}

function Why({ w, lines }: { w: Words; lines: ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <Details summary={w.t('ui.receipt.why')}>
      <ul className="plain-list small">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed text and never move
          <li key={at}>{line}</li>
        ))}
      </ul>
    </Details>
  );
}
