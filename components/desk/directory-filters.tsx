import { BODY_STANDINGS, type DirectoryFilter, RANKS } from '@/lib/official/directory-filter';
import type { Words } from '@/lib/words/words';
import { FilterSelect, Filters, FilterText } from './filter-fields';
import { regionOptions } from './place-options';

/** How the directory can be searched and narrowed down. */
export function DirectoryFilters({ w, filter }: { w: Words; filter: DirectoryFilter }) {
  const name = (field: string) => w.t(`desk.filter.name.${field}`);
  const any = w.t('desk.filter.any');
  return (
    <Filters w={w} action={`/${w.locale}/desk/directory`} chosen={[]} open>
      <FilterText name="q" label={w.t('desk.directory.search')} value={filter.q} />
      <FilterSelect
        name="rank"
        label={name('rank')}
        value={filter.rank}
        empty={any}
        options={RANKS.map((rank) => ({ value: rank, label: w.t(`case.rank.${rank}`) }))}
      />
      <FilterSelect
        name="region"
        label={name('region')}
        value={filter.region}
        empty={any}
        options={[{ value: 'none', label: w.t('desk.filter.country') }, ...regionOptions(w)]}
      />
      <FilterSelect
        name="standing"
        label={w.t('desk.directory.standing')}
        value={filter.standing}
        options={BODY_STANDINGS.map((standing) => ({ value: standing, label: w.t(`case.bodyStanding.${standing}`) }))}
      />
    </Filters>
  );
}
