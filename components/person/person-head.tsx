import { regionName } from '@/components/desk/place-options';
import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import type { FormState } from '@/lib/form/form-state';
import type { PersonPage } from '@/lib/person/person-view';
import type { Words } from '@/lib/words/words';
import { NotedForm } from './noted-form';

/** Who it is, for the desk: of a case, the way to it; of somebody without one, what is noted and the form that changes it. */
export function PersonHead({ w, person, initial }: { w: Words; person: PersonPage; initial: FormState }) {
  const region = { label: w.t('person.of.region'), value: person.region ? regionName(w, person.region) : w.t('person.new.noRegion') };
  if (person.caseId) {
    const link = <a href={`/${w.locale}/desk/cases/${person.caseId}`}>{person.said}</a>;
    return <DefinitionList items={[{ label: w.t('person.of.case'), value: link }, region]} />;
  }
  const known = (['contact', 'note'] as const).flatMap((field) => {
    const value = person[field];
    return value ? [{ label: w.t(`person.of.${field}`), value: <span className="whitespace-pre-wrap">{value}</span> }] : [];
  });
  return (
    <>
      <DefinitionList items={[region, ...known]} />
      <Details summary={w.t('person.new.edit')} open={initial.errors.length > 0}>
        <NotedForm w={w} person={person} initial={initial} />
      </Details>
    </>
  );
}
