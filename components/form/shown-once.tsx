'use client';

import { useFormState } from './action-form';

/** What a post was answered with, such as a code: large, and nowhere but on this page. */
export function ShownOnce({ name }: { name: string }) {
  const text = useFormState().shown?.[name];
  return text ? <b className="shown-once">{text}</b> : null;
}
