import type { ReactNode } from 'react';

type Props = { summary: string; open?: boolean; children: ReactNode };

/** More for those who ask: native, so it opens without script; opened in print. */
export function Details({ summary, open, children }: Props) {
  return (
    <details className="details" open={open}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
