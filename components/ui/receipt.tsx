import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { Day } from './day';
import { Details } from './details';

export type ReceiptClock = {
  id: string;
  label: string;
  statutory: string;
  /** Null where nobody can be called late, and `note` says why. */
  safe: string | null;
  note?: string | null;
  /** What is not known, where both days are estimates for want of it. */
  estimate?: 'registration' | 'month' | null;
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
            {clock.safe && (
              <div className="clock-safe">
                <dt>{w.t('ui.receipt.safe')}</dt>
                <dd>
                  <Day w={w} day={clock.safe} />
                </dd>
              </div>
            )}
          </dl>
          {clock.note && <p>{clock.note}</p>}
          {clock.estimate && <p className="muted small">{w.t(`ui.receipt.estimate.${clock.estimate}`)}</p>}
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
