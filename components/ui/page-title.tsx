import type { ReactNode } from 'react';

/** The page's h1, a sentence under it, and what one can do here. */
export function PageTitle({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="page-title">
      <div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </div>
  );
}
