import { FilterCheck, FilterSelect, Filters } from '@/components/desk/filter-fields';
import { regionOptions } from '@/components/desk/place-options';
import { TOLD_CODES } from '@/lib/intake/kinds';
import type { ToldFilter } from '@/lib/intake/list-filter';
import type { Words } from '@/lib/words/words';
import { kindName, placeName, stateName, stateOptions } from './told-name';

/** How the queue can be narrowed down. */
export function ToldFilters({ w, filter }: { w: Words; filter: ToldFilter }) {
  const { state, told, region, mine } = filter;
  const name = (field: string) => w.t(`intake.filter.${field}`);
  const any = w.t('intake.list.any');
  return (
    <Filters
      w={w}
      action={`/${w.locale}/desk/intake`}
      chosen={[
        state && stateName(w, state),
        told && kindName(w, told),
        region && placeName(w, region === 'none' ? null : region),
        mine && w.t('intake.list.mine'),
      ]}
    >
      <FilterSelect name="state" label={name('state')} value={state} empty={any} options={stateOptions(w)} />
      <FilterSelect
        name="told"
        label={name('told')}
        value={told}
        empty={any}
        options={TOLD_CODES.map((code) => ({ value: code, label: kindName(w, code) }))}
      />
      <FilterSelect
        name="region"
        label={name('region')}
        value={region}
        empty={w.t('intake.list.anyRegion')}
        options={[{ value: 'none', label: w.t('intake.list.noRegion') }, ...regionOptions(w)]}
      />
      <FilterCheck name="mine" label={name('mine')} checked={mine === true} />
    </Filters>
  );
}
