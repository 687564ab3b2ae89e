import { FilterCheck, FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { regionName, regionOptions } from '@/components/desk/place-options';
import { EVENT_NOUNS } from '@/lib/event/kinds/kind';
import { type MovementFilter, TOLD } from '@/lib/timeline/movement-filter';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; filter: MovementFilter; action: string };

/** How the campaign's timeline can be narrowed down: kinds, region, period. */
export function MovementFilters({ w, filter, action }: Props) {
  const name = (field: string) => w.t(`movement.filter.${field}`);
  return (
    <Filters w={w} action={action} chosen={chosenWords(w, filter)}>
      <fieldset className="filter-kinds">
        <legend>{name('kind')}</legend>
        {EVENT_NOUNS.map((noun) => (
          <FilterCheck key={noun} name="kind" value={noun} label={w.t(`movement.noun.${noun}`)} checked={filter.kinds.includes(noun)} />
        ))}
      </fieldset>
      <FilterSelect name="region" label={name('region')} value={filter.region} empty={name('any')} options={regionOptions(w)} />
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      {filter.order === 'oldest' && <input type="hidden" name="order" value="oldest" />}
    </Filters>
  );
}

function chosenWords(w: Words, { kinds, region, from, to }: MovementFilter): (string | null)[] {
  const usual = kinds.length === TOLD.length && TOLD.every((noun) => kinds.includes(noun));
  return [
    usual ? null : kinds.map((noun) => w.t(`movement.noun.${noun}`)).join(', '),
    region && regionName(w, region),
    from && `${w.t('movement.filter.from')} ${w.shortDay(from)}`,
    to && `${w.t('movement.filter.to')} ${w.shortDay(to)}`,
  ];
}
