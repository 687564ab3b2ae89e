import { FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { regionName, regionOptions } from '@/components/desk/place-options';
import { PEOPLE_KINDS, type PeopleFilter } from '@/lib/person/list-filter';
import { STATUSES, statusOf } from '@/lib/person/statuses';
import type { Words } from '@/lib/words/words';

/** How the list of people can be narrowed down. */
export function PeopleFilters({ w, filter }: { w: Words; filter: PeopleFilter }) {
  const name = (field: string) => w.t(`desk.filter.name.${field}`);
  const any = w.t('desk.filter.any');
  const status = filter.status && (filter.status === 'none' ? w.t('person.list.noStatus') : w.pick(statusOf(filter.status).name));
  const chosen = [filter.q, filter.who && w.t(`person.list.${filter.who}`), status, filter.region && regionName(w, filter.region)];
  return (
    <Filters w={w} action={`/${w.locale}/desk/people`} chosen={chosen}>
      <FilterText name="q" label={name('ref')} value={filter.q} />
      <FilterSelect
        name="who"
        label={name('who')}
        value={filter.who}
        empty={any}
        options={PEOPLE_KINDS.map((kind) => ({ value: kind, label: w.t(`person.list.${kind}`) }))}
      />
      <FilterSelect
        name="status"
        label={name('status')}
        value={filter.status}
        empty={any}
        options={[
          ...STATUSES.map(({ code, name: said }) => ({ value: code, label: w.pick(said) })),
          { value: 'none', label: w.t('person.list.noStatus') },
        ]}
      />
      <FilterSelect name="region" label={name('region')} value={filter.region} empty={any} options={regionOptions(w)} />
    </Filters>
  );
}
