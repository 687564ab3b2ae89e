import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import type { Words } from '@/lib/words/words';

export type FilterOption = { value: string; label: string };
type Props = {
  w: Words;
  action: string;
  /** What is chosen now, in words: said while the filters are folded. */
  chosen: (string | 0 | null | undefined | false)[];
  open?: boolean;
  children: ReactNode;
};

/** A list's filters: a GET form, so that every view has an address. Folded, so that the list comes first. */
export function Filters({ w, action, chosen, open, children }: Props) {
  const said = chosen.filter(Boolean).join(' · ');
  return (
    <Details summary={w.t('desk.filter.title') + (said && `: ${said}`)} open={open}>
      <form method="get" action={action} className="filters">
        {children}
        <p className="row">
          <button type="submit" className="button">
            {w.t('desk.filter.apply')}
          </button>
          <a href={action}>{w.t('desk.filter.reset')}</a>
        </p>
      </form>
    </Details>
  );
}

type Select = { name: string; label: string; value: string | null; options: FilterOption[]; empty?: string };

export function FilterSelect({ name, label, value, options, empty }: Select) {
  return (
    <p>
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} className="select" defaultValue={value ?? ''}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

type Text = { name: string; label: string; value: string | number | null; type?: 'search' | 'date' | 'number' };

export function FilterText({ name, label, value, type = 'search' }: Text) {
  return (
    <p>
      <label htmlFor={`f-${name}`}>{label}</label>
      <input id={`f-${name}`} name={name} type={type} className="input" defaultValue={value ?? ''} autoComplete="off" maxLength={100} />
    </p>
  );
}

export function FilterCheck({ name, label, checked, value = '1' }: { name: string; label: string; checked: boolean; value?: string }) {
  return (
    <label className="checkbox-row">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}
