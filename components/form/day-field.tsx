'use client';

import { FieldGroup, useField } from './field-frame';

type Props = {
  name: string;
  label: string;
  hint?: string;
  words: { day: string; month: string; year: string };
  /** ISO YYYY-MM-DD to begin with. */
  value?: string;
};

/** A day in three fields; "4 марта 2026" typed into the first is understood too. */
export function DayField({ name, label, hint, words, value }: Props) {
  const field = useField(name, hint);
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  const begin = { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  return (
    <FieldGroup name={name} label={label} hint={hint} error={field.error}>
      <div className="day-inputs">
        {(['day', 'month', 'year'] as const).map((part, index) => (
          <label key={part} className={`day-${part}`}>
            <span>{words[part]}</span>
            <input
              id={index === 0 ? name : `${name}-${part}`}
              name={`${name}.${part}`}
              className={`input ${field.error ? 'input-error' : ''}`}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              defaultValue={field.values[`${name}.${part}`] ?? begin[part]}
              aria-invalid={field.aria['aria-invalid']}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
