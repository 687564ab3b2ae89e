import { notFound } from 'next/navigation';
import { CaseHead } from '@/components/desk/case-head';
import { CaseLetters } from '@/components/desk/case-letters';
import { CaseNotes } from '@/components/desk/case-notes';
import { DeskPage } from '@/components/desk/desk-page';
import { CaseGatherings } from '@/components/gathering/case-gatherings';
import { CaseIncidents } from '@/components/incident/case-incidents';
import { PaperLinks } from '@/components/paper/paper-links';
import { PostsAbout } from '@/components/post/posts-about';
import { CaseQuestions } from '@/components/question/case-questions';
import { caseEntries } from '@/components/timeline/case-entries';
import { CaseTimelinePage } from '@/components/timeline/case-timeline';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readCaseGatherings } from '@/lib/gathering/read-of-case';
import { readCaseIncidents } from '@/lib/incident/read-of-case';
import { readPostsAbout } from '@/lib/post/read-about';
import { readCaseQuestions } from '@/lib/question/read-question';
import { caseQuery, readCaseAsked } from '@/lib/timeline/case-asked';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { deskThingPath } from '@/lib/timeline/things';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskCasePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { asked, page } = readCaseAsked(query);
  const found = await readDeskCase(actor, caseId, w, asked);
  if (!found) notFound();
  const { timeline, person, noted, letters, notes } = found;
  const path = `/desk/cases/${caseId}`;
  const newLetter = `/${locale}${path}/letters/new`;
  return (
    <DeskPage w={w} actor={actor} path={path} query={caseQuery(asked, page)}>
      <PageTitle
        title={timeline.caseFile.alias}
        lead={timeline.caseFile.ref}
        actions={
          <a className="button" href={newLetter}>
            {w.t('desk.case.logLetter')}
          </a>
        }
      />
      <CaseHead w={w} timeline={timeline} person={person} noted={noted} />
      <PaperLinks w={w} wing="desk" caseId={caseId} />
      <Section id="letters" title={w.t('desk.case.letters')}>
        {letters.count > 0 ? (
          <CaseLetters w={w} timeline={timeline} letters={letters} />
        ) : (
          <Empty why={w.t('desk.case.noLetters')} href={newLetter} wayOut={w.t('desk.case.logLetter')} />
        )}
      </Section>
      <CaseIncidents
        w={w}
        incidents={await readCaseIncidents(actor, caseId)}
        wing="desk"
        addHref={`/${locale}/desk/incidents/new?case=${timeline.caseFile.ref}`}
      />
      <CaseGatherings
        w={w}
        gatherings={await readCaseGatherings(actor, caseId)}
        at={`/${locale}/desk/gatherings`}
        addHref={`/${locale}/desk/gatherings/new?case=${timeline.caseFile.ref}`}
      />
      <CaseQuestions
        w={w}
        questions={(await readCaseQuestions(actor, caseId))?.questions ?? []}
        hrefOf={({ id, editionId }) => `/${locale}/desk/questions/${editionId}/${id}`}
      />
      <PostsAbout w={w} posts={await readPostsAbout(actor, caseId)} />
      <Section id="timeline" title={w.t('desk.case.timeline')}>
        <CaseTimelinePage
          w={w}
          timeline={timeline}
          asked={asked}
          path={path}
          entries={caseEntries(
            w,
            timeline,
            (id) => `/${locale}/desk/letters/${id}`,
            undefined,
            (event) => deskThingPath(event),
          )}
        />
      </Section>
      <Section id="notes" title={w.t('desk.case.notes')}>
        <CaseNotes w={w} caseId={caseId} notes={notes} initial={await keptForm('desk-note')} />
      </Section>
    </DeskPage>
  );
}
