import { FilterCheck, FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { regionName, regionOptions } from '@/components/desk/place-options';
import { GROUND_CODES, GROUNDS } from '@/lib/gathering/grounds';
import { GATHERING_KINDS, gatheringKind } from '@/lib/gathering/kinds';
import { type GatheringFilter, NOTICE_STATES } from '@/lib/gathering/list-filter';
import type { Words } from '@/lib/words/words';

/** How gatherings can be narrowed down; of the refused ones there is no answer to choose. */
export function GatheringFilters({
  w,
  filter,
  path,
  refusedOnly,
}: {
  w: Words;
  filter: GatheringFilter;
  path: string;
  refusedOnly?: true;
}) {
  const name = (field: string) => w.t(`gathering.filter.${field}`);
  const any = w.t('desk.filter.any');
  return (
    <Filters w={w} action={`/${w.locale}${path}`} chosen={chosenWords(w, filter)}>
      <FilterSelect
        name="kind"
        label={name('kind')}
        value={filter.kind}
        empty={any}
        options={GATHERING_KINDS.map((kind) => ({ value: kind.code, label: w.pick(kind.name) }))}
      />
      <FilterSelect name="region" label={name('region')} value={filter.region} empty={any} options={regionOptions(w)} />
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      {!refusedOnly && (
        <FilterSelect
          name="answer"
          label={name('answer')}
          value={filter.answer}
          empty={any}
          options={NOTICE_STATES.map((state) => ({ value: state, label: w.t(`gathering.state.${state}`) }))}
        />
      )}
      <FilterSelect
        name="ground"
        label={name('ground')}
        value={filter.ground}
        empty={any}
        options={GROUND_CODES.map((code) => ({ value: code, label: w.pick(GROUNDS[code]) }))}
      />
      {!refusedOnly && <FilterCheck name="withdrawn" label={name('withdrawn')} checked={filter.withdrawn === true} />}
    </Filters>
  );
}

const chosenWords = (w: Words, { kind, region, from, to, answer, ground, withdrawn }: GatheringFilter) => [
  kind && w.pick(gatheringKind(kind).name),
  region && regionName(w, region),
  from && `${w.t('gathering.filter.from')} ${w.shortDay(from)}`,
  to && `${w.t('gathering.filter.to')} ${w.shortDay(to)}`,
  answer && w.t(`gathering.state.${answer}`),
  ground && w.pick(GROUNDS[ground]),
  withdrawn && w.t('gathering.filter.withdrawn'),
];
