import { FilterSelect, Filters } from '@/components/desk/filter-fields';
import { KIND_CODES, PETITION_KINDS } from '@/lib/petition/kinds';
import type { PetitionFilter } from '@/lib/petition/list-filter';
import { PETITION_STATES, STATE_CODES } from '@/lib/petition/states';
import type { Words } from '@/lib/words/words';

export function PetitionFilters({ w, filter }: { w: Words; filter: PetitionFilter }) {
  const { state, petitionKind } = filter;
  const any = w.t('petition.any');
  return (
    <Filters
      w={w}
      action={`/${w.locale}/desk/petitions`}
      chosen={[state && w.pick(PETITION_STATES[state]), petitionKind && w.pick(PETITION_KINDS[petitionKind])]}
    >
      <FilterSelect
        name="state"
        label={w.t('petition.col.state')}
        value={state}
        empty={any}
        options={STATE_CODES.map((code) => ({ value: code, label: w.pick(PETITION_STATES[code]) }))}
      />
      <FilterSelect
        name="petitionKind"
        label={w.t('petition.col.kind')}
        value={petitionKind}
        empty={any}
        options={KIND_CODES.map((code) => ({ value: code, label: w.pick(PETITION_KINDS[code]) }))}
      />
    </Filters>
  );
}
