import type { ReactNode } from 'react';

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode };

/** A part of a page under its h2; `id` is its anchor. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside && <div className="small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
