'use client';

import { FieldGroup, useField } from './field-frame';

type Props = { name: string; label: string; said: string; hint?: string; ticked: boolean };

/** Yes or no. Once posted, what was ticked stands: an empty box posts nothing, so the form's other fields tell that it was posted. */
export function TickField({ name, label, said, hint, ticked }: Props) {
  const field = useField(name, hint);
  const posted = Object.keys(field.values).length > 0;
  return (
    <FieldGroup name={name} label={label} hint={hint} error={field.error}>
      <label className="checkbox-row">
        <input type="checkbox" id={name} name={name} value="1" defaultChecked={posted ? name in field.values : ticked} />
        <span>{said}</span>
      </label>
    </FieldGroup>
  );
}
