import type { ReactNode } from 'react';
import { SHAPES, type Tone } from './tone';

/** A status: a shape and a word, then the colour. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`tag tone-${tone}`}>
      <span className="shape" aria-hidden="true">
        {SHAPES[tone]}
      </span>
      <span>{children}</span>
    </span>
  );
}
