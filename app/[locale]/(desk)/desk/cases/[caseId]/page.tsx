import { notFound } from 'next/navigation';
import { CaseHead } from '@/components/desk/case-head';
import { CaseLetters } from '@/components/desk/case-letters';
import { CaseNotes } from '@/components/desk/case-notes';
import { DeskPage } from '@/components/desk/desk-page';
import { PaperLinks } from '@/components/paper/paper-links';
import { caseEntries } from '@/components/timeline/case-entries';
import { Timeline } from '@/components/timeline/timeline';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskCasePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readDeskCase(actor, caseId, w);
  if (!found) notFound();
  const { timeline, person } = found;
  const path = `/desk/cases/${caseId}`;
  const newLetter = `/${locale}${path}/letters/new`;
  const order = query.order === 'oldest' ? 'oldest' : 'newest';
  return (
    <DeskPage w={w} actor={actor} path={path} query={order === 'oldest' ? '?order=oldest' : ''}>
      <PageTitle
        title={timeline.caseFile.alias}
        lead={timeline.caseFile.ref}
        actions={
          <a className="button" href={newLetter}>
            {w.t('desk.case.logLetter')}
          </a>
        }
      />
      <CaseHead w={w} timeline={timeline} person={person} />
      <PaperLinks w={w} wing="desk" caseId={caseId} />
      <Section id="letters" title={w.t('desk.case.letters')}>
        {timeline.letters.length > 0 ? (
          <CaseLetters w={w} timeline={timeline} />
        ) : (
          <Empty why={w.t('desk.case.noLetters')} href={newLetter} wayOut={w.t('desk.case.logLetter')} />
        )}
      </Section>
      <Section id="timeline" title={w.t('desk.case.timeline')}>
        <Timeline
          w={w}
          entries={caseEntries(w, timeline, (id) => `/${locale}/desk/letters/${id}`)}
          today={timeline.today}
          order={order}
          switchHref={`/${locale}${path}${order === 'newest' ? '?order=oldest' : ''}#timeline`}
        />
      </Section>
      <Section id="notes" title={w.t('desk.case.notes')}>
        <CaseNotes w={w} timeline={timeline} initial={await keptForm('desk-note')} />
      </Section>
    </DeskPage>
  );
}
