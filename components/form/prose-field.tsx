'use client';

import { FieldFrame, useField } from './field-frame';

/** A text of many lines. */
export function ProseField({
  name,
  label,
  hint,
  value = '',
  rows = 6,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  rows?: number;
}) {
  const field = useField(name, hint);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        className={`textarea ${field.error ? 'input-error' : ''}`}
        defaultValue={field.value ?? value}
        {...field.aria}
      />
    </FieldFrame>
  );
}
