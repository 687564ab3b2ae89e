'use client';

import { FieldFrame, FieldGroup, useField } from './field-frame';

export type Option = { value: string; label: string; hint?: string; glyph?: string };
type Props = { name: string; label: string; hint?: string; options: Option[]; value?: string };

/** One of a few, each with room for a sentence. With `glyph`, the pictures of the family's form. */
export function ChoiceField({ name, label, hint, options, value }: Props) {
  const field = useField(name, hint);
  const chosen = field.value ?? value;
  return (
    <FieldGroup name={name} label={label} hint={hint} error={field.error}>
      {options.map((option, index) => (
        <label key={option.value} className="radio-card">
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen === option.value}
            aria-invalid={field.aria['aria-invalid']}
          />
          {option.glyph && (
            <span className="radio-glyph" aria-hidden="true">
              {option.glyph}
            </span>
          )}
          <span>
            <span className="radio-label">{option.label}</span>
            {option.hint && <span className="radio-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

/** One of many. `empty` is the line that stands for none. */
export function SelectField({ name, label, hint, options, value = '', empty }: Props & { empty?: string }) {
  const field = useField(name, hint);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={field.error}>
      <select
        id={name}
        name={name}
        className={`select ${field.error ? 'input-error' : ''}`}
        defaultValue={field.value ?? value}
        {...field.aria}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several of a list: each a checkbox `name.<value>`. Once posted, what was ticked stands, not what it began with. */
export function ChecksField({ name, label, hint, options, ticked = [] }: Omit<Props, 'value'> & { ticked?: readonly string[] }) {
  const field = useField(name, hint);
  const posted = Object.keys(field.values).length > 0;
  return (
    <FieldGroup name={name} label={label} hint={hint} error={field.error}>
      <div className="row">
        {options.map(({ value, label: said }, index) => (
          <label key={value} className="checkbox-row">
            <input
              type="checkbox"
              id={index === 0 ? name : `${name}-${value}`}
              name={`${name}.${value}`}
              value="1"
              defaultChecked={posted ? `${name}.${value}` in field.values : ticked.includes(value)}
            />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
