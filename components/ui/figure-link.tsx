import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import type { Tone } from './tone';

type Props = { w: Words; value: number | string; label: string; href: string; tone?: Tone; note?: ReactNode };

/** A figure that leads to exactly what it counts. */
export function FigureLink({ w, value, label, href, tone, note }: Props) {
  return (
    <a className={`figure-link ${tone ? `tone-${tone}` : ''}`} href={href}>
      <span className="figure-value">{typeof value === 'number' ? w.number(value) : value}</span>
      <span className="figure-label">{label}</span>
      {note && <span className="figure-note">{note}</span>}
    </a>
  );
}

/** The figures of a page in a row that wraps. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="figures">{children}</div>;
}
