import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WhatHappened } from '@/components/family/what-happened';
import { WhoSees } from '@/components/family/who-sees';
import { CaseGatherings } from '@/components/gathering/case-gatherings';
import { CaseIncidents } from '@/components/incident/case-incidents';
import { PaperLinks } from '@/components/paper/paper-links';
import { PersonLine } from '@/components/person/person-line';
import { CaseQuestions } from '@/components/question/case-questions';
import { FamilyShell } from '@/components/shell/family-shell';
import { caseEntries } from '@/components/timeline/case-entries';
import { CaseTimelinePage } from '@/components/timeline/case-timeline';
import { CaseTodo } from '@/components/todo/case-todo';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/current-actor';
import { readCaseGatherings } from '@/lib/gathering/read-of-case';
import { readCaseIncidents } from '@/lib/incident/read-of-case';
import { readPersonOfCase } from '@/lib/person/read-person';
import { readCaseQuestions } from '@/lib/question/read-question';
import { caseQuery, readCaseAsked } from '@/lib/timeline/case-asked';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { readUnsettled } from '@/lib/timeline/read-unsettled';
import { familyThingPath } from '@/lib/timeline/things';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyCasePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const { asked, page } = readCaseAsked(query);
  const timeline = await readTimeline(actor, caseId, w, asked);
  const unsettled = await readUnsettled(actor, caseId);
  if (!timeline || !unsettled) notFound();
  const { caseFile, today } = timeline;
  const person = await readPersonOfCase(actor, caseId);
  const path = `/my/cases/${caseId}`;
  const category = timeline.categories.get(caseFile.category);
  return (
    <FamilyShell w={w} path={path} here={path + caseQuery(asked, page)}>
      <PageTitle title={caseFile.alias} lead={`${category ? w.pick(category) : ''} · ${caseFile.ref}`} />
      <CaseTodo w={w} letters={unsettled.letters} today={today} />
      <WhatHappened w={w} caseId={caseId} about={unsettled} />
      <PaperLinks w={w} wing="my" caseId={caseId} />
      {person && <PersonLine w={w} wing="my" person={person} />}
      <Section id="timeline" title={w.t('family.case.timeline')}>
        {unsettled.noLetters && (
          <Empty why={w.t('family.case.noLetters')} href={`/${locale}${path}/letters/new`} wayOut={w.t('family.do.letter')} />
        )}
        <CaseTimelinePage
          w={w}
          timeline={timeline}
          asked={asked}
          path={path}
          entries={caseEntries(
            w,
            timeline,
            (id) => `/${locale}/my/letters/${id}`,
            undefined,
            (event) => familyThingPath(event),
          )}
        />
      </Section>
      <CaseIncidents w={w} incidents={await readCaseIncidents(actor, caseId)} wing="my" addHref={`/${locale}${path}/incidents/new`} />
      <CaseQuestions
        w={w}
        questions={(await readCaseQuestions(actor, caseId))?.questions ?? []}
        hrefOf={({ id }) => `/${locale}${path}/questions#question-${id}`}
        addHref={`/${locale}${path}/questions/new`}
      />
      <CaseGatherings w={w} gatherings={await readCaseGatherings(actor, caseId)} at={`/${locale}${path}/gatherings`} />
      <WhoSees w={w} joined={caseFile.joined} />
    </FamilyShell>
  );
}
