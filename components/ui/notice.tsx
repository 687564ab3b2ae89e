import type { ReactNode } from 'react';

type Props = { tone: 'info' | 'success' | 'warning'; title?: string; children: ReactNode };

const TONES = { info: 'tone-waiting', success: 'tone-good', warning: 'tone-due' };

/** Something to know before reading on. A success is announced: it is the answer to a post. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div className={`notice ${TONES[tone]}`} role={tone === 'success' ? 'status' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
