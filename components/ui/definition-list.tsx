import type { ReactNode } from 'react';

type Props = { items: { label: string; value: ReactNode }[] };

/** What is known of a thing, label by value. */
export function DefinitionList({ items }: Props) {
  return (
    <dl className="pairs">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
