import { FilterSelect, FilterText } from '@/components/desk/filter-fields';
import { regionOptions } from '@/components/desk/place-options';
import type { StrikeFilter } from '@/lib/signature/strike-filter';
import type { Words } from '@/lib/words/words';

/** Which signatures: in the address, so that the number can be looked at again before anything is done. */
export function StrikeFilters({ w, action, filter }: { w: Words; action: string; filter: StrikeFilter }) {
  const t = (key: string) => w.t(`signature.strike.${key}`);
  return (
    <form method="get" action={action} className="filters">
      <FilterText name="from" label={t('from')} type="date" value={filter.from} />
      <FilterText name="to" label={t('to')} type="date" value={filter.to} />
      <FilterSelect name="region" label={t('region')} value={filter.region} empty={t('any')} options={regionOptions(w)} />
      {filter.burst && <input type="hidden" name="burst" value={filter.burst} />}
      <button type="submit" className="button">
        {t('show')}
      </button>
    </form>
  );
}
