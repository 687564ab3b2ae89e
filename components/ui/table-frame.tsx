import type { ReactNode } from 'react';

/** A table wider than its page, with large text, scrolls in its own frame; the page never does. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard must be able to scroll it
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs
    <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
