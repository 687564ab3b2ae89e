import type { ReactNode } from 'react';

type Props = { why: ReactNode; href?: string; wayOut?: string };

/** Nothing to show: why, and where to go instead. */
export function Empty({ why, href, wayOut }: Props) {
  return (
    <div className="empty">
      <p>{why}</p>
      {href && wayOut && (
        <p>
          <a href={href}>{wayOut}</a>
        </p>
      )}
    </div>
  );
}
