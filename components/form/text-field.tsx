'use client';

import { FieldFrame, useField } from './field-frame';

type Props = {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  type?: 'text' | 'password' | 'search';
  autoComplete?: string;
  width?: 'short' | 'full';
};

/** One line of text. A password is never echoed. */
export function TextField({ name, label, hint, value = '', type = 'text', autoComplete = 'off', width = 'full' }: Props) {
  const field = useField(name, hint);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error}>
      <input
        id={name}
        name={name}
        type={type}
        className={`input ${field.error ? 'input-error' : ''} ${width === 'short' ? 'input-short' : ''}`}
        defaultValue={type === 'password' ? undefined : (field.value ?? value)}
        autoComplete={autoComplete}
        autoCapitalize={type === 'password' ? 'none' : undefined}
        spellCheck={type === 'password' ? false : undefined}
        {...field.aria}
      />
    </FieldFrame>
  );
}
