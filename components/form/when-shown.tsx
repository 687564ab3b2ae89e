'use client';

import type { ReactNode } from 'react';
import { shownIn } from '@/lib/form/form-state';
import { useFormState } from './action-form';

/** One thing or another, by whether the post was answered with something of this name. */
export function WhenShown({ name, children, otherwise }: { name: string; children: ReactNode; otherwise?: ReactNode }) {
  return shownIn(useFormState(), name) === undefined ? otherwise : children;
}

/** What the post was answered with, to come back hidden with the next one. */
export function ShownAgain({ name }: { name: string }) {
  const value = shownIn(useFormState(), name);
  return value === undefined ? null : <input type="hidden" name={name} value={value} />;
}

/** Only where something was typed into a field of this name that is not asked for now: so that it is not lost. */
export function WhenTyped({ name, children }: { name: string; children: ReactNode }) {
  return useFormState().values[name] ? children : null;
}
