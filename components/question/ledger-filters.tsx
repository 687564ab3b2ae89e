import { FilterCheck, FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import type { Words } from '@/lib/words/words';

type Asked = { from: string | null; to: string | null; withdrawn: boolean | null };
type Choice = { name: 'kind' | 'answer'; value: string | null; options: { value: string; label: string }[] };

/** A period, one choice, and those that were taken back: the filters of both ledgers. */
export function LedgerFilters({ w, path, filter, choice }: { w: Words; path: string; filter: Asked; choice: Choice }) {
  const name = (field: string) => w.t(`question.filter.${field}`);
  const chosen = [
    choice.options.find(({ value }) => value === choice.value)?.label,
    filter.from && `${name('from')} ${w.shortDay(filter.from)}`,
    filter.to && `${name('to')} ${w.shortDay(filter.to)}`,
    filter.withdrawn && name('withdrawn'),
  ];
  return (
    <Filters w={w} action={`/${w.locale}${path}`} chosen={chosen}>
      <FilterSelect
        name={choice.name}
        label={name(choice.name)}
        value={choice.value}
        empty={w.t('desk.filter.any')}
        options={choice.options}
      />
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      <FilterCheck name="withdrawn" label={name('withdrawn')} checked={filter.withdrawn === true} />
    </Filters>
  );
}
