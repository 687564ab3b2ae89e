import { PersonLine } from '@/components/person/person-line';
import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import type { PersonView } from '@/lib/case/read-head';
import type { PersonPage } from '@/lib/person/person-view';
import type { CaseTimeline } from '@/lib/timeline/read-timeline';
import type { Words } from '@/lib/words/words';
import { regionName } from './place-options';

type Props = { w: Words; timeline: CaseTimeline; person: PersonView; noted: PersonPage | null };

/** What a case is, at a glance; whom it is about only for whoever asks. */
export function CaseHead({ w, timeline, person, noted }: Props) {
  const { caseFile, categories } = timeline;
  const at = `/${w.locale}/desk`;
  const category = categories.get(caseFile.category);
  const items = [
    { label: w.t('desk.cases.about'), value: category ? w.pick(category) : caseFile.category },
    { label: w.t('desk.cases.region'), value: regionName(w, caseFile.region) },
    { label: w.t('desk.case.opened'), value: w.day(caseFile.openedOn) },
    {
      label: w.t('desk.case.outcome'),
      value: (
        <>
          {w.t(`case.outcome.${caseFile.outcome}`)} · <a href={`${at}/cases/${caseFile.id}/outcome`}>{w.t('desk.case.changeOutcome')}</a>
        </>
      ),
    },
    {
      label: w.t('desk.case.family'),
      value: (
        <>
          {w.t('desk.case.joined', { n: caseFile.joined })} ·{' '}
          <a href={`${at}/members/new?case=${caseFile.id}`}>{w.t('desk.case.invite')}</a>
        </>
      ),
    },
  ];
  const known = (['birth', 'unit', 'contact'] as const).flatMap((field) => {
    const value = person[field];
    return value ? [{ label: w.t(`desk.newCase.${field}`), value }] : [];
  });
  return (
    <>
      <DefinitionList items={items} />
      {noted && <PersonLine w={w} wing="desk" person={noted} />}
      <Details summary={w.t('desk.case.person')}>
        {known.length > 0 ? <DefinitionList items={known} /> : <p>{w.t('desk.case.personNone')}</p>}
        <p className="small">
          <a href={`${at}/cases/${caseFile.id}/signature`}>{w.t('paper.links.signature')}</a>
        </p>
      </Details>
    </>
  );
}
