import { FilterCheck, FilterSelect, Filters, FilterText } from '@/components/desk/filter-fields';
import { regionName, regionOptions } from '@/components/desk/place-options';
import { AUTHORISED, authorisedName } from '@/lib/incident/authorised';
import { INCIDENT_KINDS, incidentKindOf } from '@/lib/incident/kinds';
import { INCIDENT_SOURCES, type IncidentFilter } from '@/lib/incident/list-filter';
import { INCIDENT_OUTCOMES, outcomeName } from '@/lib/incident/outcomes';
import type { Words } from '@/lib/words/words';

/** How incidents can be narrowed down: the same for the list and for its totals. */
export function IncidentFilters({ w, filter, action }: { w: Words; filter: IncidentFilter; action: string }) {
  const name = (field: string) => w.t(`incident.filter.${field}`);
  const any = name('any');
  return (
    <Filters w={w} action={action} chosen={chosenWords(w, filter)}>
      {filter.file && <input type="hidden" name="file" value={filter.file} />}
      <FilterSelect
        name="kind"
        label={name('kind')}
        value={filter.kind}
        empty={any}
        options={INCIDENT_KINDS.map((kind) => ({ value: kind.code, label: w.pick(kind.name) }))}
      />
      <FilterSelect
        name="region"
        label={name('region')}
        value={filter.region}
        empty={any}
        options={[...regionOptions(w), { value: 'none', label: name('nowhere') }]}
      />
      <FilterText name="from" label={name('from')} value={filter.from} type="date" />
      <FilterText name="to" label={name('to')} value={filter.to} type="date" />
      <FilterSelect
        name="outcome"
        label={name('outcome')}
        value={filter.outcome}
        empty={any}
        options={INCIDENT_OUTCOMES.map((outcome) => ({ value: outcome.code, label: w.pick(outcome.name) }))}
      />
      <FilterSelect
        name="authorised"
        label={name('authorised')}
        value={filter.authorised}
        empty={any}
        options={AUTHORISED.map((code) => ({ value: code, label: w.pick(authorisedName(code)) }))}
      />
      <FilterSelect
        name="source"
        label={name('source')}
        value={filter.source}
        empty={any}
        options={INCIDENT_SOURCES.map((code) => ({ value: code, label: w.t(`incident.source.${code}`) }))}
      />
      <FilterCheck name="open" label={name('open')} checked={filter.open === true} />
      <FilterCheck name="withdrawn" label={name('withdrawn')} checked={filter.withdrawn === true} />
    </Filters>
  );
}

export function chosenWords(w: Words, filter: IncidentFilter): string[] {
  const said = [
    filter.kind && w.pick(incidentKindOf(filter.kind).name),
    filter.region && placeName(w, filter.region === 'none' ? null : filter.region),
    filter.from && `${w.t('incident.filter.from')} ${w.shortDay(filter.from)}`,
    filter.to && `${w.t('incident.filter.to')} ${w.shortDay(filter.to)}`,
    filter.outcome && w.pick(outcomeName(filter.outcome)),
    filter.authorised && w.pick(authorisedName(filter.authorised)),
    filter.source && w.t(`incident.source.${filter.source}`),
    filter.file && w.t('incident.filter.file'),
    filter.open && w.t('incident.filter.open'),
    filter.withdrawn && w.t('incident.filter.withdrawn'),
  ];
  return said.filter((each): each is string => Boolean(each));
}

/** A region's name, or that none is known. */
export const placeName = (w: Words, region: string | null): string => (region ? regionName(w, region) : w.t('incident.filter.nowhere'));
