import { FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { regionOf } from '@/lib/official/directory/regions';
import { HAPPENED_KINDS, type Happened } from '@/lib/publication/happened';
import type { HappenedFilter } from '@/lib/publication/happened-filter';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; filter: HappenedFilter; all: readonly Happened[]; action: string };

/** How the public timeline can be narrowed down. Only what stands in it can be chosen: the page stays small. */
export function HappenedFilters({ w, filter, all, action }: Props) {
  const name = (field: string) => w.t(`public.timeline.filter.${field}`);
  const kindName = (kind: string) => w.t(`public.timeline.kind.${kind}`);
  const regions = [...new Set(all.flatMap(({ region }) => region ?? []))].map((code) => ({ value: code, label: nameOf(w, code) }));
  const chosen = [filter.kind && kindName(filter.kind), filter.region && nameOf(w, filter.region), ...periodOf(w, filter)];
  return (
    <Filters w={w} action={action} chosen={chosen}>
      <FilterSelect
        name="kind"
        label={name('kind')}
        value={filter.kind}
        empty={name('any')}
        options={HAPPENED_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
      />
      <FilterSelect
        name="region"
        label={name('region')}
        value={filter.region}
        empty={name('any')}
        options={regions.toSorted((a, b) => a.label.localeCompare(b.label, w.locale))}
      />
      <FilterText name="from" label={name('from')} value={filter.from} />
      <FilterText name="to" label={name('to')} value={filter.to} />
    </Filters>
  );
}

const periodOf = (w: Words, { from, to }: HappenedFilter) =>
  (['from', 'to'] as const).map((end) => {
    const month = end === 'from' ? from : to;
    return month && `${w.t(`public.timeline.filter.${end}`)}: ${w.day(`${month}-01`, 'month')}`;
  });

function nameOf(w: Words, code: string): string {
  const region = regionOf(code);
  return region ? w.pick({ ru: region.nameRu, en: region.nameEn }) : code;
}
