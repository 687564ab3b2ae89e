import type { ReactNode } from 'react';

export type Step = { id: string; title: string; href?: string; body?: ReactNode; when?: ReactNode };

/** What comes next, in order. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ id, title, href, body, when }) => (
        <li key={id}>
          <p className="step-title">{href ? <a href={href}>{title}</a> : title}</p>
          {when && <p className="muted small">{when}</p>}
          {body}
        </li>
      ))}
    </ol>
  );
}
