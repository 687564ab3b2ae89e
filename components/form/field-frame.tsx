'use client';

import type { ReactNode } from 'react';
import { useFormState } from './action-form';

/** What every field shares: its error, and the ids by which a screen reader ties label, hint and error to it. */
export function useField(name: string, hint: string | undefined) {
  const { values, errors } = useFormState();
  const error = errors.find((each) => each.name === name)?.message;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return {
    value: values[name],
    values,
    error,
    aria: { 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined },
  };
}

type Frame = { name: string; label: string; hint?: string | undefined; error: string | undefined; children: ReactNode };

/** A field of one input: label, hint, error, input. */
export function FieldFrame({ name, label, hint, error, children }: Frame) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <Said name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** A field of several inputs: the same as a fieldset. The anchor of the summary's link is its first input. */
export function FieldGroup({ name, label, hint, error, children }: Frame) {
  return (
    <fieldset
      className="field"
      aria-describedby={[hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className="field-label">{label}</legend>
      <Said name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function Said({ name, hint, error }: { name: string; hint: string | undefined; error: string | undefined }) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
