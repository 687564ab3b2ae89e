import { CASE_SORTS } from '@/lib/case/list-filter';
import { OUTCOMES } from '@/lib/case/outcomes';
import type { CaseList } from '@/lib/timeline/read-case-list';
import type { Words } from '@/lib/words/words';
import { FilterCheck, FilterSelect, Filters, FilterText } from './filter-fields';
import { namedOptions, regionName, regionOptions } from './place-options';

/** How the cases can be narrowed down and ordered. */
export function CaseFilters({ w, list }: { w: Words; list: CaseList }) {
  const { filter, categories } = list;
  const name = (field: string) => w.t(`desk.filter.name.${field}`);
  const any = w.t('desk.filter.any');
  return (
    <Filters w={w} action={`/${w.locale}/desk/cases`} chosen={chosenWords(w, list)}>
      <FilterText name="q" label={name('ref')} value={filter.q} />
      <FilterSelect name="region" label={name('region')} value={filter.region} empty={any} options={regionOptions(w)} />
      <FilterSelect name="category" label={name('category')} value={filter.category} empty={any} options={namedOptions(w, categories)} />
      <FilterSelect
        name="outcome"
        label={name('outcome')}
        value={filter.outcome}
        empty={any}
        options={OUTCOMES.map((code) => ({ value: code, label: w.t(`case.outcome.${code}`) }))}
      />
      <FilterCheck name="late" label={name('late')} checked={filter.late === true} />
      <FilterSelect
        name="sort"
        label={name('sort')}
        value={filter.sort}
        options={CASE_SORTS.map((sort) => ({ value: sort, label: w.t(`desk.sort.${sort}`) }))}
      />
    </Filters>
  );
}

function chosenWords(w: Words, { filter, categories }: CaseList) {
  const category = categories.find(({ code }) => code === filter.category);
  return [
    filter.q,
    filter.region && regionName(w, filter.region),
    category && w.pick({ ru: category.nameRu, en: category.nameEn }),
    filter.outcome && w.t(`case.outcome.${filter.outcome}`),
    filter.late && w.t('desk.filter.name.late'),
    filter.sort !== 'newest' && w.t(`desk.sort.${filter.sort}`),
  ];
}
